using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;

namespace Generator.Lowering;

/// <summary>What the compiler made of an iterator or an async method, with readable names.</summary>
/// <param name="Key">Key of the listing that contains the member.</param>
/// <param name="Name">Name by which articles refer to the member, unique in its listing.</param>
/// <param name="Packed">
/// Text and kinds of its lines. Compressed, because every build reads all evidence and few articles show it.
/// </param>
public sealed record LoweredMember(string Key, string Name, string Packed) : IDocument
{
    /// <summary>The lines of the lowered code, numbered from 1.</summary>
    public ImmutableArray<ColouredLine> Lines
    {
        get
        {
            using var reader = new StreamReader(
                new BrotliStream(new MemoryStream(Convert.FromBase64String(Packed)), CompressionMode.Decompress)
            );
            var halves = reader.ReadToEnd().Split('\0');
            return
            [
                .. halves[0]
                    .Split('\n')
                    .Zip(halves[1].Split('\n'))
                    .Select((line, index) => new ColouredLine(index + 1, line.First, line.Second)),
            ];
        }
    }

    public static LoweredMember Of(string key, string name, IReadOnlyCollection<ColouredLine> lines)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize))
        {
            brotli.Write(
                Encoding.UTF8.GetBytes(
                    $"{string.Join('\n', lines.Select(line => line.Text))}\0"
                        + string.Join('\n', lines.Select(line => line.Kinds))
                )
            );
        }

        return new LoweredMember(key, name, Convert.ToBase64String(packed.ToArray()));
    }
}
