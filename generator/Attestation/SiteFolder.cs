using System.IO.Enumeration;

namespace Generator.Attestation;

/// <summary>A file or a link in the folder of a site.</summary>
/// <param name="Path">Relative to the folder, with forward slashes.</param>
internal sealed record SiteEntry(string Path, long Length, bool IsLink);

/// <summary>The folder of a site that may come from anywhere: no link is followed, and nothing large is read.</summary>
/// <param name="folder">Absolute path of the folder.</param>
internal sealed class SiteFolder(string folder)
{
    private const int Buffer = 64 * 1024;

    /// <summary>All files and links, in any order.</summary>
    public IEnumerable<SiteEntry> Entries() =>
        new FileSystemEnumerable<SiteEntry>(
            folder,
            (ref entry) =>
                new SiteEntry(Folder.RelativePath(folder, entry.ToFullPath()), entry.Length, IsLink(ref entry)),
            new EnumerationOptions
            {
                AttributesToSkip = default,
                IgnoreInaccessible = false,
                RecurseSubdirectories = true,
            }
        )
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory || IsLink(ref entry),
            ShouldRecursePredicate = (ref entry) => !IsLink(ref entry),
        };

    /// <summary>Reads a file whole.</summary>
    /// <returns>Null if there is no such file, or if it is empty or larger than allowed.</returns>
    public byte[]? Read(string path, int most)
    {
        var file = new FileInfo(PathOf(path));
        if (!file.Exists || file.LinkTarget is not null || file.Length == 0 || file.Length > most)
        {
            return null;
        }

        var bytes = new byte[file.Length];
        using var stream = file.OpenRead();
        return stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length ? bytes : null;
    }

    /// <summary>Finds the first byte of a file that is not the expected one.</summary>
    /// <param name="length">Length of the file. What is empty is not opened: a pipe would have no end.</param>
    /// <returns>Its place, from 0; null if the file is the expected one.</returns>
    public int? FirstDifference(string path, long length, ReadOnlySpan<byte> expected)
    {
        if (length == 0)
        {
            return expected.IsEmpty ? null : 0;
        }

        using var stream = new FileStream(PathOf(path), FileMode.Open, FileAccess.Read, FileShare.Read, 1);
        var buffer = new byte[Math.Min(Buffer, expected.Length)];
        var at = 0;
        while (at < expected.Length)
        {
            var read = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            var same = expected[at..].CommonPrefixLength(buffer.AsSpan(0, read));
            at += same;
            if (same < Math.Min(buffer.Length, expected.Length - at + same))
            {
                return at;
            }
        }

        return length == expected.Length ? null : at;
    }

    private string PathOf(string path) => Path.Combine(folder, path);

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
