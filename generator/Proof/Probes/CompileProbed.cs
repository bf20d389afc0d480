using System.Collections.Immutable;
using Generator.Proof.Runs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
/// <param name="compilation">Of the code as it is, without errors.</param>
/// <param name="known">What earlier runs found about single files.</param>
/// <param name="root">Absolute path of the series root.</param>
internal sealed class CompileProbed(
    CSharpCompilation compilation,
    CompileVariant variant,
    IFileFindings known,
    string root
)
{
    private readonly ProbeFiles _probes = new(compilation, known);

    // Parts that get no probe, because the code would not compile with one.
    private readonly Dictionary<SyntaxTree, HashSet<TextSpan>> _without = [];

    private readonly (SyntaxTree Tree, string File)[] _files =
    [
        .. compilation
            .SyntaxTrees.Select(tree => (Tree: tree, File: Folder.RelativePath(root, tree.FilePath)))
            .Where(one => one.File.StartsWith("code/", StringComparison.Ordinal))
            .OrderBy(one => one.File, StringComparer.Ordinal),
    ];

    public async Task<ProbedCode> Compile(CancellationToken cancel)
    {
        var name = compilation.AssemblyName!;
        while (true)
        {
            var texts = new List<ProbedText>();
            foreach (var (tree, file) in _files)
            {
                cancel.ThrowIfCancellationRequested();
                texts.Add(
                    _without.TryGetValue(tree, out var parts)
                        ? _probes.Without(tree, file, parts)
                        : await _probes.In(tree, file)
                );
            }

            var made = await variant.Of(Sources(texts), [], shownRoot: null, cancel);
            if (made.Errors.IsEmpty)
            {
                return new ProbedCode(
                    name,
                    made.Assembly,
                    made.Symbols,
                    [.. _files.Zip(texts, (one, text) => new ProbedFile(one.File, text.Probes))],
                    Unwatched(texts)
                );
            }

            if (!LeaveOut(made.Errors))
            {
                return new ProbedCode(name, [], [], [], [NotProbed(made.Errors[0])]);
            }
        }
    }

    private IEnumerable<VariantSource> Sources(List<ProbedText> texts)
    {
        var own = _files.Select(one => one.Tree).ToHashSet();
        var files = _files.Zip(texts, (one, text) => (one.File, text.Probes.Length));
        return
        [
            .. _files.Zip(texts, (one, text) => new VariantSource(one.Tree.FilePath, text.Text)),
            .. compilation
                .SyntaxTrees.Where(tree => !own.Contains(tree))
                .Select(tree => new VariantSource(tree.FilePath, tree.GetText().ToString())),
            new VariantSource("Probe.cs", ProbeSource.For([.. files])),
        ];
    }

    // The innermost probe around an error is the one that does not compile.
    private bool LeaveOut(ImmutableArray<VariantError> errors)
    {
        var any = false;
        foreach (var error in errors)
        {
            var (tree, file) = _files.FirstOrDefault(one => one.Tree.FilePath == error.Path);
            if (tree is null)
            {
                continue;
            }

            var parts = _without.TryGetValue(tree, out var some) ? some : _without[tree] = [];
            var probed = _probes.Annotated(tree, file, parts);
            var around = probed
                .FindNode(probed.GetText().Lines.GetTextSpan(error.Span), getInnermostNodeForTie: true)
                .AncestorsAndSelf()
                .SelectMany(node => node.GetAnnotations(InsertProbes.Inserted))
                .FirstOrDefault();
            any |= around is not null && parts.Add(InsertProbes.SpanOf(around));
        }

        return any;
    }

    private ImmutableArray<Problem> Unwatched(List<ProbedText> texts) =>
        [
            .. from file in _files.Zip(texts, (one, text) => (one.Tree, Parts: text.Unwatched))
            from part in file.Parts
            select NotProbed(file.Tree, new TextSpan(part.Start, part.Length)),
            .. _without.SelectMany(one => one.Value, (one, part) => NotProbed(one.Key, part)),
        ];

    private Problem NotProbed(SyntaxTree tree, TextSpan part)
    {
        var start = tree.GetLineSpan(part).StartLinePosition;
        return ProofProblems.NotProbed.At(
            new Location(Folder.RelativePath(root, tree.FilePath), start.Line + 1, start.Character + 1)
        );
    }

    private Problem NotProbed(VariantError error) =>
        (error.Path.Length == 0 ? ProofProblems.ProofRunFailed : ProofProblems.NotProbed).At(error.At(root)) with
        {
            Detail = error.Code.Length == 0 ? error.Message : $"{error.Code}: {error.Message}",
        };
}
