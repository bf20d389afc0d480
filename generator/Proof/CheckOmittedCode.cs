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

    /// <param name="root">Absolute path of the series root.</param>
    public static IEnumerable<Problem> In(Compilation compilation, string root)
    {
        // A warning that is switched off is found all the same.
        var all = compilation.WithOptions(compilation.Options.WithReportSuppressedDiagnostics(true));
        return
        [
            .. all.GetDiagnostics()
                .Where(warning => warning.Id == Unreachable)
                .Select(warning => OmittedCodeProblems.UnreachableCode.At(At(warning.Location))),
            .. compilation
                .SyntaxTrees.Where(IsOwn)
                .SelectMany(tree => Faults(tree, compilation.GetSemanticModel(tree))),
        ];

        bool IsOwn(SyntaxTree tree) =>
            Folder.RelativePath(root, tree.FilePath).StartsWith("code/", StringComparison.Ordinal);

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
