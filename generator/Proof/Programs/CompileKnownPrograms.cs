using System.Collections.Immutable;
using Generator.Proof.Runs;

namespace Generator.Proof.Programs;

/// <summary>Compiles programs with the arguments of the last time, which takes a second without MSBuild.</summary>
internal static class CompileKnownPrograms
{
    /// <returns>Those that compile. About the others, MSBuild has to say more.</returns>
    public static async Task<ImmutableArray<ProgramFiles>> In(
        ImmutableArray<ProgramFiles> programs,
        ProgramStore store,
        BuildContext context
    )
    {
        if (context.Options.TestRuns != TestRuns.WhenStale)
        {
            return [];
        }

        var folder = Directory.CreateDirectory(Path.Combine(context.Root, "artifacts", "proof", "programs")).FullName;
        var good = ImmutableArray.CreateBuilder<ProgramFiles>();
        foreach (var program in programs)
        {
            if (
                store.ArgumentsOf(program) is { } before
                && RunCompiler.Exists(before.Compiler)
                && await RunCompiler.On(
                    before.Arguments,
                    before.Compiler,
                    Path.Combine(folder, "program.rsp"),
                    context.Cancel
                )
                    is (0, _)
            )
            {
                good.Add(program);
            }
        }

        return good.ToImmutable();
    }
}
