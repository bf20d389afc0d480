using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Text.Json.Serialization;

namespace Generator.Names;

/// <summary>The names that the compiler knows, as they are kept with the evidence.</summary>
/// <param name="Words">Compressed text of two lines: the keywords, and all names that occur in the code.</param>
/// <param name="Scopes">
/// Compressed text, because they are so many. Its first lines have the names of assemblies, and all extension methods.
/// Each other line is a scope: <c>Task:IAsyncResult Object:Delay Run WhenAll</c>.
/// </param>
public sealed record Vocabulary(string Words, string Scopes) : IDocument
{
    internal static string PackWords(IEnumerable<string> keywords, IEnumerable<string> used) =>
        Packed([string.Join(' ', keywords), string.Join(' ', used)]);

    internal static string PackScopes(
        IEnumerable<string> assemblies,
        IEnumerable<string> extensions,
        IEnumerable<Scope> scopes
    ) => Packed([string.Join(' ', assemblies), string.Join(' ', extensions), .. scopes.Select(scope => $"{scope}")]);

    internal KnownNames Unpack()
    {
        var (words, scopes) = (Lines(Words), Lines(Scopes));
        return new KnownNames(
            Split(words[0]),
            [.. Split(words[1]), .. Split(scopes[0])],
            Split(scopes[1]),
            scopes.Skip(2)
        );
    }

    private static string Packed(IEnumerable<string> lines)
    {
        using var packed = new MemoryStream();
        using (var stream = new BrotliStream(packed, CompressionLevel.Optimal))
        {
            stream.Write(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        }

        return Convert.ToBase64String(packed.ToArray());
    }

    private static string[] Lines(string packed)
    {
        using var stream = new BrotliStream(
            new MemoryStream(Convert.FromBase64String(packed)),
            CompressionMode.Decompress
        );
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Split('\n');
    }

    private static string[] Split(string names) => names.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Serializes the names for the evidence.</summary>
[JsonSerializable(typeof(ImmutableArray<Vocabulary>))]
[JsonSerializable(typeof(ImmutableArray<string>))]
[JsonSourceGenerationOptions(
    IgnoreReadOnlyProperties = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true
)]
internal sealed partial class NamesJson : JsonSerializerContext;
