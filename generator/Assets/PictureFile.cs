using System.Buffers.Binary;
using System.Collections.Immutable;

namespace Generator.Assets;

/// <summary>
/// A picture next to an article. It is what its extension says, from its first byte to its last: a part of a file is
/// none, nor is one with something else behind it.
/// </summary>
internal static class PictureFile
{
    public delegate bool Whole(ReadOnlySpan<byte> bytes);

    /// <summary>How pictures end that are published, and how to see that they are what they are called.</summary>
    // Nothing that a browser could execute: no HTML, scripts or SVG.
    public static ImmutableDictionary<string, Whole> Kinds { get; } =
        new Dictionary<string, Whole>(StringComparer.Ordinal)
        {
            [".png"] = IsPng,
            [".jpg"] = IsJpeg,
            [".jpeg"] = IsJpeg,
            [".gif"] = IsGif,
            [".webp"] = IsWebP,
            [".avif"] = IsAvif,
        }.ToImmutableDictionary(StringComparer.Ordinal);

    // Chunks with their lengths, names and checksums; the last one has a name of its own.
    private static bool IsPng(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith(PngStart))
        {
            return false;
        }

        for (var rest = bytes[PngStart.Length..]; rest.Length >= 12; )
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (length > rest.Length - 12)
            {
                return false;
            }

            var next = rest[((int)length + 12)..];
            if (rest[4..].StartsWith("IEND"u8))
            {
                return next.IsEmpty;
            }

            rest = next;
        }

        return false;
    }

    private static ReadOnlySpan<byte> PngStart => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private static bool IsJpeg(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) && bytes.EndsWith((ReadOnlySpan<byte>)[0xFF, 0xD9]);

    private static bool IsGif(ReadOnlySpan<byte> bytes) =>
        (bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8)) && bytes.EndsWith(";"u8);

    private static bool IsWebP(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 12
        && bytes.StartsWith("RIFF"u8)
        && bytes[8..].StartsWith("WEBP"u8)
        && BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]) == bytes.Length - 8;

    // Boxes with their lengths and names. The first one says what the others have, so it is not all.
    private static bool IsAvif(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 12 || !bytes[4..].StartsWith("ftypavi"u8))
        {
            return false;
        }

        var boxes = 0;
        for (; bytes.Length >= 8; boxes++)
        {
            // No length means that the box is the last one.
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes) is var box and > 0 ? box : (uint)bytes.Length;
            if (length < 8 || length > bytes.Length)
            {
                return false;
            }

            bytes = bytes[(int)length..];
        }

        return bytes.IsEmpty && boxes > 1;
    }
}
