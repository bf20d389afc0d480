using System.Runtime.InteropServices;

namespace Generator.Publishing;

/// <summary>
/// Has the system write a folder to the disk. Without that, a machine that loses power after two folders were exchanged
/// may have the new name and not the new files.
/// </summary>
internal static partial class WriteThrough
{
    /// <param name="folder">Absolute path of a folder with files in it.</param>
    public static void To(string folder)
    {
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        if (OperatingSystem.IsLinux() && WholeDisk(files[0]))
        {
            return;
        }

        foreach (var file in files)
        {
            // Windows flushes only what can be written.
            using var handle = File.OpenHandle(file, FileMode.Open, FileAccess.ReadWrite);
            RandomAccess.FlushToDisk(handle);
        }
    }

    // Once for all files is many times faster than once for each, and it includes the folders.
    private static bool WholeDisk(string file)
    {
        using var handle = File.OpenHandle(file);
        return SyncFileSystem(handle) == 0;
    }

    [LibraryImport("libc", EntryPoint = "syncfs")]
    private static partial int SyncFileSystem(SafeHandle handle);
}
