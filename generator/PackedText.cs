using System.IO.Compression;
using System.Text;

namespace Generator;

/// <summary>A text that is kept for later, compressed: of a large series, many are kept at once.</summary>
public sealed class PackedText
{
    // The fastest compression still makes HTML several times smaller.
    private const int Quality = 1,
        Window = 18;

    private readonly byte[] _packed;

    private readonly int _length;

    private PackedText(byte[] packed, int length) => (_packed, _length) = (packed, length);

    public bool IsEmpty => _length == 0;

    /// <summary>Length of the text in UTF-8.</summary>
    public int Bytes => _length;

    public static PackedText Of(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, packed, out var written, Quality, Window)
            ? new PackedText(packed[..written], bytes.Length)
            : throw new InvalidOperationException("The text was not compressed.");
    }

    public override string ToString()
    {
        var bytes = new byte[_length];
        return BrotliDecoder.TryDecompress(_packed, bytes, out var written) && written == _length
            ? Encoding.UTF8.GetString(bytes)
            : throw new InvalidOperationException("The text was not decompressed.");
    }
}
