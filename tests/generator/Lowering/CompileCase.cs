using System.Collections.Immutable;
using Generator.Build;
using Generator.Proof.Runs;
using Microsoft.CodeAnalysis;

namespace Generator.Tests.Lowering;

/// <summary>Compiles a project of a test as a proof run would.</summary>
internal sealed class CompileCase(Project project, string root) : ICompileOptimised
{
    public async Task<(OptimisedCode? Code, ImmutableArray<Problem> Problems)> Compile(CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("lowered");
        try
        {
            var compilation = (await project.GetCompilationAsync(cancel))!;
            var original = new ProjectArguments(
                folder.FullName,
                [
                    .. compilation.References.Select(reference => $"/reference:{reference.Display}"),
                    "/target:library",
                    "/nullable:enable",
                    "/out:Case.dll",
                ]
            );
            var variant = new CompileVariant(SdkCompiler.Newest, original, folder.FullName, root);
            return await new CompileOptimised(compilation, variant, root).Compile(cancel);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
