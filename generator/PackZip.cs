using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ICSharpCode.SharpZipLib.Checksum;
using ICSharpCode.SharpZipLib.Zip;

namespace Generator;

/// <summary>Packs files into a ZIP file, with the same bytes each time.</summary>
/// <remarks>
/// System.IO.Compression writes the operating system into a ZIP file; this library writes the same bytes on every
/// system.
/// </remarks>
internal static class PackZip
{
    // Every entry has a date; this is the earliest one that the format allows.
    private static readonly DateTime NoDay = new(1980, 1, 1);

    /// <param name="files">In the order that they get in the ZIP file.</param>
    /// <param name="stored">Path of a file that is not compressed; null to compress all.</param>
    public static ImmutableArray<byte> Of(IEnumerable<OutputFile> files, string? stored = null)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipOutputStream(packed) { IsStreamOwner = false, UseZip64 = UseZip64.Off })
        {
            foreach (var file in files)
            {
                var bytes = file.Bytes;
                archive.PutNextEntry(file.Path == stored ? Stored(file.Path, bytes) : Compressed(file.Path, bytes));
                archive.Write(bytes.AsSpan());
                archive.CloseEntry();
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(packed.ToArray());
    }

    private static ZipEntry Compressed(string path, ImmutableArray<byte> bytes) =>
        new(path)
        {
            DateTime = NoDay,
            Size = bytes.Length,
            IsUnicodeText = true,
        };

    // With its length and checksum before it, so that programs find the text at a known place.
    private static ZipEntry Stored(string path, ImmutableArray<byte> bytes)
    {
        var sum = new Crc32();
        sum.Update(bytes.ToArray());
        return new ZipEntry(path)
        {
            DateTime = NoDay,
            CompressionMethod = CompressionMethod.Stored,
            Size = bytes.Length,
            CompressedSize = bytes.Length,
            Crc = sum.Value,
        };
    }
}
