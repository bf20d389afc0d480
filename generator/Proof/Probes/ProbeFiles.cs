using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Generator.Proof.Probes;

/// <summary>Inserts probes into the files of a compilation.</summary>
/// <param name="compilation">Of the code as it is, without errors.</param>
/// <param name="known">What earlier runs inserted.</param>
internal sealed class ProbeFiles(CSharpCompilation compilation, IFileFindings known)
{
    private const string Name = "probes";

    private static readonly HashSet<TextSpan> Nothing = [];

    /// <param name="file">Path of the file, relative to the series root.</param>
    /// <returns>Name of a constant: the number of the first probe in the file.</returns>
    public static string First(string file) =>
        $"_{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file)))}";

    /// <param name="file">Its path, relative to the series root.</param>
    public async Task<ProbedText> In(SyntaxTree tree, string file) =>
        (
            await known.Of(
                Name,
                new CodeFile(file, tree.GetText().ToString(), [], null),
                EvidenceJson.Default.ImmutableArrayProbedText,
                () => Task.FromResult<ImmutableArray<ProbedText>>([Without(tree, file, Nothing)])
            )
        )[0];

    /// <returns>The file with its probes, which carry annotations.</returns>
    public SyntaxNode Annotated(SyntaxTree tree, string file, IReadOnlySet<TextSpan> without) =>
        CSharpSyntaxTree
            .Create((CSharpSyntaxNode)Insert(tree, file, without).Root, (CSharpParseOptions)tree.Options)
            .GetRoot();

    /// <param name="without">Parts that get no probe.</param>
    public ProbedText Without(SyntaxTree tree, string file, IReadOnlySet<TextSpan> without)
    {
        var (root, writer) = Insert(tree, file, without);
        return new ProbedText(
            root.ToFullString(),
            writer.Probes,
            [.. writer.Unwatched.Select(part => new Part(part.Start, part.Length))]
        );
    }

    private (SyntaxNode Root, InsertProbes Writer) Insert(SyntaxTree tree, string file, IReadOnlySet<TextSpan> without)
    {
        var writer = new InsertProbes(compilation.GetSemanticModel(tree), First(file), without);
        return (writer.Visit(tree.GetRoot())!, writer);
    }
}
