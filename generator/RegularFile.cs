using System.Runtime.InteropServices;

namespace Generator;

/// <summary>
/// Tells the files that a build may open. A link could lead out of the series, a pipe never ends, and a device does
/// something when it is read.
/// </summary>
internal static partial class RegularFile
{
    private const string Link = "a symbolic link";

    private const string Special = "a pipe, a socket or a device";

    // Of statx(2), whose result has the same form on each kind of processor.
    private const int CurrentFolder = -100,
        FollowNoLink = 0x100,
        TypeAndSize = 0x201,
        ModeAt = 28,
        TypeMask = 0xF000,
        RegularType = 0x8000,
        FolderType = 0x4000;

    /// <param name="root">Absolute path of the series root.</param>
    /// <param name="name">Path of the file, relative to the root, with forward slashes.</param>
    /// <returns>What it is instead of a regular file in the series; null if it is one, or does not exist.</returns>
    public static string? Fault(string root, string name)
    {
        var path = root;
        foreach (var part in name.Split('/'))
        {
            path = Path.Combine(path, part);
            if (new FileInfo(path).LinkTarget is not null)
            {
                return Link;
            }
        }

        return IsSpecial(path) ? Special : null;
    }

    /// <param name="path">Absolute path of a file or folder.</param>
    /// <returns>What it is instead; null if it is a regular file or a folder, or does not exist.</returns>
    public static string? Fault(string path) =>
        new FileInfo(path).LinkTarget is not null ? Link
        : IsSpecial(path) ? Special
        : null;

    private static bool IsSpecial(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        Span<byte> found = stackalloc byte[256];
        return StatX(CurrentFolder, path, FollowNoLink, TypeAndSize, found) == 0
            && (BitConverter.ToUInt16(found[ModeAt..]) & TypeMask) is not (RegularType or FolderType);
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int StatX(int folder, string path, int flags, uint mask, Span<byte> found);
}
