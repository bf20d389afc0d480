using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;

namespace Generator;

/// <summary>What the compiler made of an iterator or an async method, made legible.</summary>
/// <param name="Name">The member as an article may name it, unique in its listing.</param>
/// <param name="Packed">Text and kinds of its lines: few articles show it, and all evidence is read by each build.</param>
public sealed record LoweredMember(string Name, string Packed)
{
    /// <summary>Its lines, counted from 1.</summary>
    public ImmutableArray<CodeLine> Lines
    {
        get
        {
            using var reader = new StreamReader(new BrotliStream(new MemoryStream(Convert.FromBase64String(Packed)), CompressionMode.Decompress));
            var halves = reader.ReadToEnd().Split('\0');
            return [.. halves[0].Split('\n').Zip(halves[1].Split('\n')).Select((line, index) => new CodeLine(index + 1, line.First, line.Second))];
        }
    }

    public static LoweredMember Of(string name, IReadOnlyCollection<CodeLine> lines)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize))
        {
            brotli.Write(Encoding.UTF8.GetBytes($"{string.Join('\n', lines.Select(line => line.Text))}\0{string.Join('\n', lines.Select(line => line.Kinds))}"));
        }

        return new LoweredMember(name, Convert.ToBase64String(packed.ToArray()));
    }
}
