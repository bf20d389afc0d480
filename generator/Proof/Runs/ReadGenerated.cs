using System.Collections.Immutable;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text;

namespace Generator.Proof.Runs;

/// <summary>A source file that a generator wrote while the compiler ran.</summary>
/// <param name="Path">As the symbols name it.</param>
internal sealed record GeneratedSource(string Path, string Text);

/// <summary>
/// Reads what source generators added to an assembly. The compiler keeps their text in the symbols, so nobody has to
/// run them again, which takes seconds.
/// </summary>
internal static class ReadGenerated
{
    // https://github.com/dotnet/runtime/blob/main/docs/design/specs/PortablePdb-Metadata.md, "Embedded Source"
    private static readonly Guid EmbeddedSource = new("0e8a571b-6926-466e-b4ad-8ab04611f5fe");

    /// <param name="symbols">Absolute path of a file with portable symbols.</param>
    /// <param name="arguments">What the compiler was told.</param>
    /// <returns>Nothing if there are no such symbols.</returns>
    public static ImmutableArray<GeneratedSource> In(string symbols, ProjectArguments arguments)
    {
        var given = arguments.Parse().SourceFiles.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        try
        {
            using var provider = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(symbols));
            var reader = provider.GetMetadataReader();
            return
            [
                .. from handle in reader.Documents
                let path = reader.GetString(reader.GetDocument(handle).Name)
                where !given.Contains(path) && !File.Exists(Path.Combine(arguments.Folder, path))
                from information in reader.GetCustomDebugInformation(handle)
                let kept = reader.GetCustomDebugInformation(information)
                where reader.GetGuid(kept.Kind) == EmbeddedSource
                select new GeneratedSource(path, Text(reader.GetBlobBytes(kept.Value))),
            ];
        }
        catch (Exception exception) when (exception is IOException or BadImageFormatException)
        {
            return [];
        }
    }

    // The length before compression comes first; 0 if it is not compressed.
    private static string Text(byte[] kept)
    {
        using Stream content = new MemoryStream(kept, sizeof(int), kept.Length - sizeof(int));
        using var text =
            BitConverter.ToInt32(kept) == 0 ? content : new DeflateStream(content, CompressionMode.Decompress);
        using var reader = new StreamReader(text, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
