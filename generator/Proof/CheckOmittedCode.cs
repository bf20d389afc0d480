using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Location = Generator.Build.Location;

namespace Generator.Proof;

/// <summary>
/// Finds code that readers would see and that never runs although no line of it counts as missed: the compiler leaves
/// it out.
/// </summary>
internal static class CheckOmittedCode
{
    private const string Unreachable = "CS0162";

    private const string Name = "omitted";

    /// <param name="files">The files under <c>code/</c>.</param>
    /// <param name="known">What earlier runs found in them.</param>
    /// <param name="root">Absolute path of the series root.</param>
    public static async Task<ImmutableArray<Problem>> In(
        Compilation compilation,
        IEnumerable<CodeFile> files,
        IFileFindings known,
        string root
    )
    {
        // A warning that is switched off is found all the same.
        var all = compilation.WithOptions(compilation.Options.WithReportSuppressedDiagnostics(true));
        var trees = all.SyntaxTrees.ToLookup(tree => Folder.RelativePath(root, tree.FilePath), StringComparer.Ordinal);
        var problems = new List<KeptProblem>();
        foreach (var file in files)
        {
            problems.AddRange(
                await known.Of(Name, file, EvidenceJson.Default.ImmutableArrayKeptProblem, () =>
                    Task.FromResult(In(trees[file.Path].FirstOrDefault(), all, root))
                )
            );
        }

        return [.. problems.Select(problem => problem.ToProblem())];
    }

    // A file that must not compile has no tree.
    private static ImmutableArray<KeptProblem> In(SyntaxTree? tree, Compilation compilation, string root)
    {
        return tree is null ? [] : [.. Problems(tree, compilation.GetSemanticModel(tree)).Select(KeptProblem.Of)];

        IEnumerable<Problem> Problems(SyntaxTree tree, SemanticModel model) =>
            model
                .GetDiagnostics()
                .Where(warning => warning.Id == Unreachable)
                .Select(warning => OmittedCodeProblems.UnreachableCode.At(At(warning.Location)))
                .Concat(Faults(tree, model));

        IEnumerable<Problem> Faults(SyntaxTree tree, SemanticModel model)
        {
            foreach (var node in tree.GetRoot().DescendantNodes())
            {
                if (
                    node is InvocationExpressionSyntax call
                    && model.GetSymbolInfo(call).Symbol is IMethodSymbol method
                    && Conditions(method) is [_, ..] symbols
                    && !symbols.Intersect(tree.Options.PreprocessorSymbolNames).Any()
                )
                {
                    yield return OmittedCodeProblems.CallLeftOut.At(At(call.GetLocation()), method.Name, symbols);
                }
            }
        }

        Location At(Microsoft.CodeAnalysis.Location location)
        {
            // Where it is in the file, whatever a `#line` says.
            var start = location.GetLineSpan().StartLinePosition;
            return new Location(
                Folder.RelativePath(root, location.SourceTree!.FilePath),
                start.Line + 1,
                start.Character + 1
            );
        }
    }

    private static string[] Conditions(IMethodSymbol method) =>
        [
            .. method
                .GetAttributes()
                .Where(attribute => attribute.AttributeClass?.Name == "ConditionalAttribute")
                .Select(attribute => attribute.ConstructorArguments.FirstOrDefault().Value as string)
                .OfType<string>(),
        ];
}
