using System.Collections.Immutable;
using Generator.Proof.Closures;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Generator.Proof.Runs;

/// <summary>The code and its tests, as the compiler understands them.</summary>
/// <param name="Code">Compilation of the code.</param>
/// <param name="Sources">All source files of both.</param>
/// <param name="Tests">All tests, with the files that each can reach.</param>
/// <param name="Found">What features find in the code. They may still be looking.</param>
internal sealed record Analysis(
    CSharpCompilation Code,
    ImmutableArray<SyntaxTree> Sources,
    ImmutableArray<ListedTest> Tests,
    Task<(Documents Found, ImmutableArray<Problem> Problems)> Found
);

/// <summary>Analyses the code and its tests.</summary>
internal static class AnalyseCode
{
    public static async Task<Analysis> With(
        CompilerArguments arguments,
        ImmutableArray<Finding> findings,
        BuildContext context
    )
    {
        var cancel = context.Cancel;
        var code = ReadProject.From(arguments.Code);
        var compiled = (CSharpCompilation)(await code.GetCompilationAsync(cancel))!;
        var tests = (CSharpCompilation)(await ReadProject.From(arguments.Tests).GetCompilationAsync(cancel))!;
        return new Analysis(
            compiled,
            [.. compiled.SyntaxTrees, .. tests.SyntaxTrees],
            ListTests.Of(compiled, tests, context.Root),
            Task.Run(() => RunFindings.All(findings, code, context), cancel)
        );
    }
}
