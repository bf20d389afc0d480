using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;
using Location = Generator.Build.Location;

namespace Generator.Proof.Probes;

/// <summary>The code with probes, compiled.</summary>
/// <param name="Name">Name of its assembly.</param>
/// <param name="Assembly">Empty if it does not compile.</param>
/// <param name="Files">All files under <c>code/</c> with their probes, numbered from 0 in this order.</param>
/// <param name="Problems">Parts that no probe can watch.</param>
internal sealed record ProbedCode(
    string Name,
    ImmutableArray<byte> Assembly,
    ImmutableArray<byte> Symbols,
    ImmutableArray<ProbedFile> Files,
    ImmutableArray<Problem> Problems
)
{
    public bool IsCompiled => !Assembly.IsEmpty;

    /// <summary>Replaces the code beside the tests in a folder with this one.</summary>
    /// <param name="folder">Absolute path of the folder.</param>
    public void SaveIn(string folder)
    {
        File.WriteAllBytes(Path.Combine(folder, $"{Name}.dll"), [.. Assembly]);
        File.WriteAllBytes(Path.Combine(folder, $"{Name}.pdb"), [.. Symbols]);
    }
}

/// <summary>Compiles the code under <c>code/</c> once more, with probes that record which parts are executed.</summary>
internal static class CompileProbed
{
    /// <param name="compilation">Of the code as it is, without errors.</param>
    /// <param name="root">Absolute path of the series root.</param>
    public static ProbedCode Of(CSharpCompilation compilation, string root, CancellationToken cancel)
    {
        var name = compilation.AssemblyName!;
        var without = new Dictionary<SyntaxTree, HashSet<TextSpan>>();
        while (true)
        {
            var (probed, files, unwatched) = Insert(compilation, root, without);
            using var code = new MemoryStream();
            using var symbols = new MemoryStream();
            var options = new EmitOptions(
                debugInformationFormat: DebugInformationFormat.PortablePdb,
                pdbFilePath: $"{name}.pdb"
            );
            var emitted = probed.Emit(code, symbols, options: options, cancellationToken: cancel);
            if (emitted.Success)
            {
                return new ProbedCode(
                    name,
                    [.. code.ToArray()],
                    [.. symbols.ToArray()],
                    files,
                    Unwatched(unwatched.Concat(Flat(without)), root)
                );
            }

            if (!LeaveOut(emitted.Diagnostics, compilation, without))
            {
                var error = emitted.Diagnostics.First(error => error.Severity == DiagnosticSeverity.Error);
                return new ProbedCode(
                    name,
                    [],
                    [],
                    [],
                    [
                        ProofProblems.NotProbed.At(
                            At(error.Location.SourceTree?.FilePath ?? Path.Combine(root, "code"), error.Location, root)
                        ) with
                        {
                            Detail = error.ToString(),
                        },
                    ]
                );
            }
        }
    }

    private static (
        CSharpCompilation Probed,
        ImmutableArray<ProbedFile> Files,
        ImmutableArray<(SyntaxTree Tree, TextSpan Part)> Unwatched
    ) Insert(CSharpCompilation compilation, string root, Dictionary<SyntaxTree, HashSet<TextSpan>> without)
    {
        // The code itself has no warnings. Probes may cause some, which mean nothing.
        var options = compilation
            .Options.WithGeneralDiagnosticOption(ReportDiagnostic.Suppress)
            .WithSpecificDiagnosticOptions([]);
        var (probed, count) = (compilation.WithOptions(options), 0);
        var files = ImmutableArray.CreateBuilder<ProbedFile>();
        var unwatched = ImmutableArray.CreateBuilder<(SyntaxTree, TextSpan)>();
        foreach (
            var (tree, file) in compilation
                .SyntaxTrees.Select(tree => (Tree: tree, File: Folder.RelativePath(root, tree.FilePath)))
                .Where(one => one.File.StartsWith("code/", StringComparison.Ordinal))
                .OrderBy(one => one.File, StringComparer.Ordinal)
        )
        {
            var writer = new InsertProbes(
                compilation.GetSemanticModel(tree),
                count,
                without.GetValueOrDefault(tree) ?? []
            );
            var changed = CSharpSyntaxTree.Create(
                (CSharpSyntaxNode)writer.Visit(tree.GetRoot())!,
                (CSharpParseOptions)tree.Options,
                tree.FilePath,
                Encoding.UTF8
            );
            probed = probed.ReplaceSyntaxTree(tree, changed);
            files.Add(new ProbedFile(file, writer.Probes));
            unwatched.AddRange(writer.Unwatched.Select(part => (tree, part)));
            count += writer.Probes.Length;
        }

        var language = (CSharpParseOptions?)compilation.SyntaxTrees.FirstOrDefault()?.Options;
        var source = SourceText.From(ProbeSource.For(count), Encoding.UTF8);
        return (
            probed.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, language, "Probe.cs")),
            files.ToImmutable(),
            unwatched.ToImmutable()
        );
    }

    // The innermost probe around an error is the one that does not compile.
    private static bool LeaveOut(
        IEnumerable<Diagnostic> errors,
        CSharpCompilation compilation,
        Dictionary<SyntaxTree, HashSet<TextSpan>> without
    )
    {
        var any = false;
        foreach (var error in errors.Where(error => error.Severity == DiagnosticSeverity.Error))
        {
            var original = compilation.SyntaxTrees.FirstOrDefault(tree =>
                tree.FilePath == error.Location.SourceTree?.FilePath
            );
            var around = error
                .Location.SourceTree?.GetRoot()
                .FindNode(error.Location.SourceSpan, getInnermostNodeForTie: true)
                .AncestorsAndSelf()
                .SelectMany(node => node.GetAnnotations(InsertProbes.Inserted))
                .FirstOrDefault();
            if (original is not null && around is not null)
            {
                any |= (without.TryGetValue(original, out var parts) ? parts : without[original] = []).Add(
                    InsertProbes.SpanOf(around)
                );
            }
        }

        return any;
    }

    private static IEnumerable<(SyntaxTree Tree, TextSpan Part)> Flat(
        Dictionary<SyntaxTree, HashSet<TextSpan>> parts
    ) => parts.SelectMany(tree => tree.Value, (tree, part) => (tree.Key, part));

    private static ImmutableArray<Problem> Unwatched(
        IEnumerable<(SyntaxTree Tree, TextSpan Part)> parts,
        string root
    ) =>
        [
            .. parts.Select(one =>
                ProofProblems.NotProbed.At(At(one.Tree.FilePath, one.Tree.GetLocation(one.Part), root))
            ),
        ];

    private static Location At(string path, Microsoft.CodeAnalysis.Location location, string root)
    {
        var start = location.GetLineSpan().StartLinePosition;
        return new Location(Folder.RelativePath(root, path), start.Line + 1, start.Character + 1);
    }
}
