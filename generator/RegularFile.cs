using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Generator;

/// <summary>
/// Tells the files that a build may open. A link could lead out of the series, a pipe never ends, and a device does
/// something when it is read.
/// </summary>
internal static partial class RegularFile
{
    public const string Link = "a symbolic link";

    private const string Special = "a pipe, a socket or a device";

    // Of statx(2), whose result has the same form on each kind of processor.
    private const int CurrentFolder = -100,
        FollowNoLink = 0x100,
        OpenedOne = 0x1000,
        Type = 0x1,
        ModeAt = 28,
        TypeMask = 0xF000;

    /// <param name="root">Absolute path of the series root.</param>
    /// <param name="name">Path of the file, relative to the root, with forward slashes.</param>
    /// <returns>What it is instead of a regular file in the series; null if it is one, or does not exist.</returns>
    public static string? Fault(string root, string name)
    {
        for (var end = name.IndexOf('/'); end >= 0; end = name.IndexOf('/', end + 1))
        {
            if (Fault(Path.Combine(root, name[..end])) == Link)
            {
                return Link;
            }
        }

        return Fault(Path.Combine(root, name));
    }

    /// <param name="path">Absolute path of a file or folder.</param>
    /// <returns>What it is instead; null if it is a regular file or a folder, or does not exist.</returns>
    public static string? Fault(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return new FileInfo(path).LinkTarget is null ? null : Link;
        }

        return Fault(CurrentFolder, path, FollowNoLink);
    }

    /// <returns>What an opened file is instead of a regular one.</returns>
    public static string? Fault(SafeFileHandle file) =>
        OperatingSystem.IsLinux() ? Fault((int)file.DangerousGetHandle(), "", OpenedOne) : null;

    private static string? Fault(int folder, string path, int flags)
    {
        Span<byte> found = stackalloc byte[256];
        if (StatX(folder, path, flags, Type, found) != 0)
        {
            return null;
        }

        return (BitConverter.ToUInt16(found[ModeAt..]) & TypeMask) switch
        {
            0xA000 => Link,
            // A folder, or a regular file.
            0x4000 or 0x8000 => null,
            _ => Special,
        };
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int StatX(int folder, string path, int flags, uint mask, Span<byte> found);
}
