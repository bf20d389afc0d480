using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Text.Json.Serialization;

namespace Generator.Names;

/// <summary>The names that the compiler knows, as they are kept with the evidence.</summary>
/// <param name="Packed">
/// Compressed text, because they are so many. Its first lines have the keywords, all names that occur in the code, and
/// all extension methods. Each other line is a scope: <c>Task:IAsyncResult Object:Delay Run WhenAll</c>.
/// </param>
public sealed record Vocabulary(string Packed) : IDocument
{
    internal static Vocabulary Of(
        IEnumerable<string> keywords,
        IEnumerable<string> used,
        IEnumerable<string> extensions,
        IEnumerable<Scope> scopes
    )
    {
        var lists = new[] { keywords, used, extensions }.Select(names => string.Join(' ', names));
        var text = string.Join('\n', lists.Concat(scopes.Select(scope => $"{scope}")));
        using var packed = new MemoryStream();
        using (var stream = new BrotliStream(packed, CompressionLevel.Optimal))
        {
            stream.Write(Encoding.UTF8.GetBytes(text));
        }

        return new Vocabulary(Convert.ToBase64String(packed.ToArray()));
    }

    internal KnownNames Unpack()
    {
        using var stream = new BrotliStream(
            new MemoryStream(Convert.FromBase64String(Packed)),
            CompressionMode.Decompress
        );
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var lines = reader.ReadToEnd().Split('\n');
        return new KnownNames(Split(lines[0]), Split(lines[1]), Split(lines[2]), lines.Skip(3));
    }

    private static string[] Split(string names) => names.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Serializes the names for the evidence.</summary>
[JsonSerializable(typeof(ImmutableArray<Vocabulary>))]
[JsonSourceGenerationOptions(IgnoreReadOnlyProperties = true)]
internal sealed partial class NamesJson : JsonSerializerContext;
