using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Generator;

/// <summary>
/// Reads a file of a series without following a link in its path, not even one that has come since somebody looked.
/// </summary>
internal static partial class ReadRegular
{
    // Of open(2), on the processors that .NET runs on: only to name what is opened; not to wait for a pipe.
    private const int NameOnly = 0x200000,
        CloseOnStart = 0x80000,
        DoNotWait = 0x800;

    private const string Deleted = " (deleted)";

    /// <param name="root">Absolute path of the series root.</param>
    /// <param name="name">Path of the file, relative to the root, with forward slashes.</param>
    /// <param name="most">Of a longer file, only one byte more than this is read.</param>
    /// <returns>Its bytes; or what it is instead of a regular file in the series.</returns>
    public static (byte[] Bytes, string? Fault) At(string root, string name, int most = int.MaxValue - 64)
    {
        if (RegularFile.Fault(root, name) is { } fault)
        {
            return ([], fault);
        }

        using var file = Open(Path.Combine(root, name));
        if (RegularFile.Fault(file) is { } swapped)
        {
            return ([], swapped);
        }

        if (!IsBelow(root, name, file))
        {
            return ([], RegularFile.Link);
        }

        // A file may grow while it is read: what counts is what is read.
        using var stream = new FileStream(file, FileAccess.Read, bufferSize: 0);
        var bytes = new byte[Math.Min(stream.Length, most) + 1];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return (bytes[..length], null);
    }

    /// <summary>All bytes of a file.</summary>
    /// <exception cref="IOException">There is none, or something else is in its place.</exception>
    public static byte[] All(string root, string name) =>
        At(root, name) is { Fault: null, Bytes: var bytes } ? bytes : throw new IOException($"'{name}' is no file.");

    private static SafeFileHandle Open(string path)
    {
        if (OperatingSystem.IsLinux() && OpenFile(path, CloseOnStart | DoNotWait) is var opened and >= 0)
        {
            return new SafeFileHandle(opened, ownsHandle: true);
        }

        // Says why it could not be opened, too.
        return File.OpenHandle(path, options: FileOptions.SequentialScan);
    }

    // What was opened has one path, without links, wherever the path led that it was opened by.
    private static bool IsBelow(string root, string name, SafeFileHandle file)
    {
        if (!OperatingSystem.IsLinux())
        {
            return true;
        }

        using var folder = new SafeFileHandle(OpenFile(root, CloseOnStart | NameOnly), ownsHandle: true);
        return PathOf(folder) is not { } real
            || PathOf(file) is not { } found
            || found == Path.Combine(real, name)
            // An editor may have replaced it meanwhile.
            || found == Path.Combine(real, name) + Deleted;
    }

    private static string? PathOf(SafeFileHandle file) =>
        new FileInfo($"/proc/self/fd/{file.DangerousGetHandle()}").LinkTarget;

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenFile(string path, int flags);
}
