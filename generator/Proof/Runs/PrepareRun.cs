using System.Collections.Immutable;

namespace Generator.Proof.Runs;

/// <summary>Compiles the tests and analyses the code, both at once if possible.</summary>
internal static class PrepareRun
{
    /// <param name="folder">Absolute path of a folder for notes about the run.</param>
    /// <returns>The tests and the analysis; or null and the reason.</returns>
    public static async Task<(BuiltTests? Built, Analysis? Analysis, ImmutableArray<Problem> Problems)> In(
        string folder,
        ImmutableArray<Finding> findings,
        ArgumentsStore arguments,
        BuildContext context
    )
    {
        // Not disposed: features may look at the code longer than this method takes.
        var stop = CancellationTokenSource.CreateLinkedTokenSource(context.Cancel);
        var expected = arguments.Read();
        // If MSBuild refuses the code, or says something else about it, nobody asks what came of this.
        var ahead = expected is null
            ? null
            : Task.Run(() => AnalyseCode.With(expected, findings, context with { Cancel = stop.Token }), stop.Token);
        var (built, problems) = await CompileTests.In(context.Root, folder, context.Cancel);
        if (built is null)
        {
            await stop.CancelAsync();
            return (null, null, problems);
        }

        arguments.Write(built.Arguments);
        if (ahead is not null && built.Arguments == expected)
        {
            return (built, await ahead, []);
        }

        await stop.CancelAsync();
        return (built, await AnalyseCode.With(built.Arguments, findings, context), []);
    }
}
