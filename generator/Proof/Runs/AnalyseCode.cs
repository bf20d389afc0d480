using System.Collections.Immutable;
using Generator.Proof.Probes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Generator.Proof.Runs;

/// <summary>The code and its tests, as the compiler understands them.</summary>
/// <param name="Code">Compilation of the code.</param>
/// <param name="Silent">Paths of assemblies with source generators that add nothing to the code.</param>
/// <param name="Sources">All source files of both.</param>
/// <param name="Probed">The code with probes. It may still be being compiled.</param>
/// <param name="Files">What features find in single files. Saved only if the run comes to its end.</param>
/// <param name="Found">What features find in the code. They may still be looking.</param>
internal sealed record Analysis(
    CSharpCompilation Code,
    IReadOnlySet<string> Silent,
    ImmutableArray<SyntaxTree> Sources,
    Task<ProbedCode> Probed,
    FileFindings Files,
    Task<(Documents Found, ImmutableArray<Problem> Problems)> Found
);

/// <summary>Analyses the code and its tests.</summary>
internal static class AnalyseCode
{
    /// <param name="compiler">The one that compiles the code.</param>
    /// <param name="generated">What source generators add to the code.</param>
    /// <param name="folder">Absolute path of a folder for what is compiled.</param>
    /// <param name="store">What earlier runs found about single files.</param>
    public static async Task<Analysis> With(
        CompilerArguments arguments,
        Compiler compiler,
        ImmutableArray<GeneratedSource> generated,
        ImmutableArray<Finding> findings,
        string folder,
        SignedStore store,
        BuildContext context
    )
    {
        var cancel = context.Cancel;
        var code = ReadProject.From(arguments.Code, generated: generated);
        var compiled = (CSharpCompilation)(await code.GetCompilationAsync(cancel))!;
        var tests = await Task.WhenAll(
            ReadProject
                .From(arguments.Tests, generated: [])
                .Documents.Select(document => document.GetSyntaxTreeAsync(cancel))
        );
        var options = string.Join('\n', arguments.Code.Lines);
        // The probes are among them: who verifies evidence believes nobody else's.
        var files = new FileFindings(
            store,
            takesOver: context.Options.TestRuns != TestRuns.Verify,
            $"{compiler.Folder}\n{options}\n{HashDeclarations.Of(compiled.SyntaxTrees)}"
        );
        var root = context.Root;
        var probed = Task.Run(
            () => new CompileProbed(compiled, Variant("probes"), files, root).Compile(cancel),
            cancel
        );
        var optimised = new CompileOptimised(compiled, Variant("optimised"), root);
        return new Analysis(
            compiled,
            Silent(arguments.Code, generated),
            [.. compiled.SyntaxTrees, .. tests.Select(tree => tree!)],
            probed,
            files,
            Task.Run(() => Find(), cancel)
        );

        CompileVariant Variant(string name) => new(compiler, arguments.Code, Path.Combine(folder, name), root);

        // The tests wait for the probes, and nothing waits for the findings.
        async Task<(Documents Found, ImmutableArray<Problem> Problems)> Find()
        {
            await probed;
            var (found, problems) = await RunFindings.All(
                findings,
                new Investigation(root, code, new Documents([]), files, optimised, cancel)
            );
            var omitted = found.Find<ExtractedCode>() is { } extracted
                ? await CheckOmittedCode.In(compiled, extracted.Files, files, root)
                : [];
            return (found, [.. problems, .. omitted]);
        }
    }

    // The folder of what a generator adds has the name of its assembly.
    private static HashSet<string> Silent(ProjectArguments arguments, ImmutableArray<GeneratedSource> generated)
    {
        var speaking = generated.SelectMany(one => one.Path.Split('/', '\\')).ToHashSet(StringComparer.Ordinal);
        return arguments
            .Parse()
            .AnalyzerReferences.Select(one => one.FilePath)
            .Where(path => !speaking.Contains(Path.GetFileNameWithoutExtension(path)))
            .ToHashSet(StringComparer.Ordinal);
    }
}
