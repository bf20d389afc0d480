using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Security.Cryptography;
using System.Text;
using Generator.Proof.Closures;
using Generator.Proof.Runs;
using Microsoft.CodeAnalysis;
using Location = Generator.Build.Location;

namespace Generator.Proof;

/// <summary>
/// Compares the files that were hashed at the start of the run with what the compiler read for the assemblies that were
/// tested, and with what was analysed: the symbols of an assembly hold a checksum of each source file. Whatever else
/// MSBuild and the compiler read has to be among the hashed files too.
/// </summary>
/// <param name="files">The files that the proof depends on.</param>
/// <param name="root">Absolute path of the series root.</param>
internal sealed class ReadChangedSources(ImmutableArray<HashedFile> files, string root)
{
    // https://github.com/dotnet/runtime/blob/main/docs/design/specs/PortablePdb-Metadata.md#document-table-0x30
    private static readonly Guid Sha256 = new("8829d00f-11b8-4213-878b-770e8597ac16");

    private readonly Dictionary<string, string> _hashes = files.ToDictionary(file => file.Path, file => file.Hash);

    /// <param name="built">The code, and the tests with the assemblies beside them.</param>
    /// <param name="analysed">The sources that were analysed.</param>
    /// <param name="compared">The texts that tests compared with their snapshots.</param>
    public ImmutableArray<Problem> Of(
        CompiledProjects built,
        IEnumerable<SyntaxTree> analysed,
        IEnumerable<ComparedText> compared
    )
    {
        var compiled = Directory
            .EnumerateFiles(Path.GetDirectoryName(built.Tests.Assembly)!, "*.pdb")
            .Order(StringComparer.Ordinal)
            .SelectMany(Compiled)
            .Concat(analysed.Select(Analysed))
            .ToLookup(source => Folder.RelativePath(root, source.Path), source => source.Hash, StringComparer.Ordinal);
        var changed = compiled
            .Where(source => _hashes.TryGetValue(source.Key, out var hash) && source.Any(other => other != hash))
            .Select(source => EvidenceProblems.ChangedDuringRun.At(new Location(source.Key)))
            .ToImmutableArray();
        var elsewhere = compiled
            .Select(source => source.Key)
            .Where(path => Path.IsPathRooted(path) || File.Exists(Path.Combine(root, path)))
            .Concat(ListInputs.Of(built).Select(path => Folder.RelativePath(root, path)))
            .Distinct()
            .Where(path => !_hashes.ContainsKey(path) && !IsGenerated(path, built))
            .Select(path => EvidenceProblems.CompiledElsewhere.At(new Location(path)));
        return [.. changed.Concat(Now()).Concat(Snapshots(compared)).Distinct(), .. elsewhere];
    }

    // A test could change its snapshot, compare, and change it back.
    private IEnumerable<Problem> Snapshots(IEnumerable<ComparedText> compared) =>
        compared
            .Where(text => _hashes.TryGetValue(text.Snapshot, out var hash) && !Hashes(text.Text).Contains(hash))
            .Select(text => EvidenceProblems.ChangedDuringRun.At(new Location(text.Snapshot)));

    // With and without a byte order mark.
    private static IEnumerable<string> Hashes(string text) =>
        new[] { text, $"\uFEFF{text}" }.Select(one =>
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(one)))
        );

    // What no compiler reads counts too: snapshots, project files, settings.
    private IEnumerable<Problem> Now()
    {
        var now = HashClosure.Files(root);
        return now.Except(files)
            .Concat(files.Except(now))
            .DistinctBy(file => file.Path)
            .Select(file => EvidenceProblems.ChangedDuringRun.At(new Location(file.Path)));
    }

    private static List<(string Path, string Hash)> Compiled(string symbols)
    {
        using var stream = File.OpenRead(symbols);
        using var provider = MetadataReaderProvider.FromPortablePdbStream(stream);
        var reader = provider.GetMetadataReader();
        return
        [
            .. reader
                .Documents.Select(reader.GetDocument)
                .Select(document =>
                    (
                        reader.GetString(document.Name),
                        reader.GetGuid(document.HashAlgorithm) == Sha256
                            ? Convert.ToHexStringLower(reader.GetBlobBytes(document.Hash))
                            : "another kind of checksum"
                    )
                ),
        ];
    }

    private static (string Path, string Hash) Analysed(SyntaxTree tree) =>
        (tree.FilePath, Convert.ToHexStringLower([.. tree.GetText().GetChecksum()]));

    // By MSBuild, by generators of the SDK, and from packages, whose versions are part of the closure, as is the SDK's.
    private bool IsGenerated(string file, CompiledProjects built)
    {
        var path = Path.GetFullPath(Path.Combine(root, file));
        return file.StartsWith("artifacts/obj/", StringComparison.Ordinal)
            || file.StartsWith("code/obj/", StringComparison.Ordinal)
            || file.StartsWith("tests/listings/obj/", StringComparison.Ordinal)
            || path == built.Code.Assembly
            || new[] { built.Tests.Packages, built.Tests.Compiler.DotNet }.Any(folder =>
                folder.Length > 0 && path.StartsWith(folder, StringComparison.Ordinal)
            );
    }
}
