using System.Reflection.Metadata;
using System.Security.Cryptography;

namespace Generator.Proof;

/// <summary>
/// Compares the files under the series root with what the compiler read for the run: the symbols of an assembly hold a
/// checksum of each source file.
/// </summary>
internal static class ReadChangedSources
{
    // https://github.com/dotnet/runtime/blob/main/docs/design/specs/PortablePdb-Metadata.md#document-table-0x30
    private static readonly Guid Sha1 = new("ff1816ec-aa5e-4d10-87f7-6f4963833460");

    private static readonly Guid Sha256 = new("8829d00f-11b8-4213-878b-770e8597ac16");

    /// <param name="assembly">Absolute path of the test assembly; the assemblies that it uses are beside it.</param>
    /// <param name="root">Absolute path of the series root.</param>
    public static IEnumerable<Problem> Of(string assembly, string root) =>
        Directory
            .EnumerateFiles(Path.GetDirectoryName(assembly)!, "*.pdb")
            .Order(StringComparer.Ordinal)
            .SelectMany(symbols => Differences(symbols, root))
            .Distinct(StringComparer.Ordinal)
            .Select(file => ProofProblems.ChangedDuringRun.At(new Location(file)));

    private static List<string> Differences(string symbols, string root)
    {
        using var stream = File.OpenRead(symbols);
        using var provider = MetadataReaderProvider.FromPortablePdbStream(stream);
        var reader = provider.GetMetadataReader();
        var different = new List<string>();
        foreach (var document in reader.Documents.Select(reader.GetDocument))
        {
            var path = reader.GetString(document.Name);
            var file = Folder.RelativePath(root, path);
            if (IsOwn(file) && !Matches(path, document, reader))
            {
                different.Add(file);
            }
        }

        return different;
    }

    // What the build generates is in artifacts/ or obj/, and is not what anybody edits.
    private static bool IsOwn(string file) =>
        file.StartsWith("code/", StringComparison.Ordinal) || file.StartsWith("tests/", StringComparison.Ordinal);

    private static bool Matches(string path, Document document, MetadataReader reader)
    {
        var algorithm = reader.GetGuid(document.HashAlgorithm);
        return File.Exists(path)
            && (algorithm == Sha256 || algorithm == Sha1)
            && reader.GetBlobBytes(document.Hash).AsSpan().SequenceEqual(Hash(path, algorithm));
    }

    private static byte[] Hash(string path, Guid algorithm)
    {
        var name = algorithm == Sha256 ? HashAlgorithmName.SHA256 : HashAlgorithmName.SHA1;
        return CryptographicOperations.HashData(name, File.ReadAllBytes(path));
    }
}
