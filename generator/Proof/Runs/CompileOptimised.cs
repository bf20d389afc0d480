using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Generator.Proof.Runs;

/// <param name="compilation">Of the code as it is.</param>
/// <param name="root">Absolute path of the series root.</param>
internal sealed class CompileOptimised(Compilation compilation, CompileVariant variant, string root) : ICompileOptimised
{
    public async Task<(OptimisedCode? Code, ImmutableArray<Problem> Problems)> Compile(CancellationToken cancel)
    {
        var sources = compilation.SyntaxTrees.Select(tree => new VariantSource(
            tree.FilePath,
            tree.GetText(cancel).ToString()
        ));
        // Local paths must not get into the code: [CallerFilePath] would embed them.
        var made = await variant.Of(sources, ["/optimize+", "/deterministic+"], shownRoot: "/", cancel);
        return made.Errors.IsEmpty
            ? (new OptimisedCode(made.Assembly, made.Symbols), [])
            : (null, [.. made.Errors.Select(Refusal)]);
    }

    private Problem Refusal(VariantError error) =>
        CodeProblems.DoesNotCompile.At(error.At(root), error.Code, error.Message);
}
