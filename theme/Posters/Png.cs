using System.Buffers.Binary;
using ICSharpCode.SharpZipLib.Checksum;
using ICSharpCode.SharpZipLib.Zip.Compression;
using ICSharpCode.SharpZipLib.Zip.Compression.Streams;

namespace Theme.Posters;

/// <summary>Encodes a canvas as a PNG file (ISO/IEC 15948).</summary>
/// <remarks>
/// The framework compresses with a native library, whose output may differ between systems.
/// SharpZipLib is written in C#.
/// </remarks>
internal static class Png
{
    public static byte[] Of(Canvas canvas)
    {
        var isOpaque = IsOpaque(canvas.Pixels);
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n']);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, canvas.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), canvas.Height);
        // 8 bits per channel; RGB (2), or RGBA (6) if any pixel is transparent.
        (header[8], header[9]) = (8, isOpaque ? (byte)2 : (byte)6);
        Chunk(file, "IHDR"u8, header);
        Chunk(file, "IDAT"u8, Packed(canvas, isOpaque ? 3 : 4));
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static bool IsOpaque(byte[] pixels)
    {
        for (var i = 3; i < pixels.Length; i += 4)
        {
            if (pixels[i] < 255)
            {
                return false;
            }
        }

        return true;
    }

    private static byte[] Packed(Canvas canvas, int channels)
    {
        using var packed = new MemoryStream();
        using (
            var deflate = new DeflaterOutputStream(packed, new Deflater(Deflater.DEFAULT_COMPRESSION))
            {
                IsStreamOwner = false,
            }
        )
        {
            var row = new byte[1 + (canvas.Width * channels)];
            // Filter "Up": each byte is the difference from the one above, so most rows are zeros.
            row[0] = 2;
            for (var y = 0; y < canvas.Height; y++)
            {
                for (var x = 0; x < canvas.Width; x++)
                {
                    for (var channel = 0; channel < channels; channel++)
                    {
                        var at = (((y * canvas.Width) + x) * 4) + channel;
                        row[1 + (x * channels) + channel] = (byte)(
                            canvas.Pixels[at] - (y > 0 ? canvas.Pixels[at - (canvas.Width * 4)] : 0)
                        );
                    }
                }

                deflate.Write(row);
            }
        }

        return packed.ToArray();
    }

    private static void Chunk(Stream file, ReadOnlySpan<byte> type, byte[] data)
    {
        byte[] body = [.. type, .. data];
        var checksum = new Crc32();
        checksum.Update(body);
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, (uint)checksum.Value);
        file.Write(number);
    }
}
