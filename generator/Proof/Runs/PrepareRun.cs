using System.Collections.Immutable;

namespace Generator.Proof.Runs;

/// <summary>Compiles the tests and analyses the code, both at once if possible.</summary>
internal static class PrepareRun
{
    /// <param name="folder">Absolute path of a folder for notes about the run.</param>
    /// <param name="files">The files that the proof depends on.</param>
    /// <returns>The projects and the analysis; or null and the reason.</returns>
    public static async Task<(CompiledProjects? Built, Analysis? Analysis, ImmutableArray<Problem> Problems)> In(
        string folder,
        ImmutableArray<HashedFile> files,
        ImmutableArray<Finding> findings,
        ProofStores stores,
        BuildContext context
    )
    {
        // Not disposed: features may look at the code longer than this method takes.
        var stop = CancellationTokenSource.CreateLinkedTokenSource(context.Cancel);
        var before = stores.Projects.Read();
        var assumed = Generated(before);
        // If MSBuild refuses the code, or says something else about it, nobody asks what came of this.
        var ahead = before is null ? null : Task.Run(() => Analyse(before, assumed, "ahead", stop.Token), stop.Token);
        // A proof from nothing takes nothing over.
        var kept = context.Options.TestRuns == TestRuns.WhenStale ? before : null;
        var taken = false;
        try
        {
            return await Prepare();
        }
        finally
        {
            if (!taken && ahead is not null)
            {
                await Abandon(ahead, stop);
            }
        }

        async Task<(CompiledProjects?, Analysis?, ImmutableArray<Problem>)> Prepare()
        {
            var (built, problems) = await CompileTests.In(folder, files, kept, context);
            if (built is null)
            {
                return (null, null, problems);
            }

            stores.Projects.Write(built);
            var generated = Generated(built);
            if (
                ahead is not null
                && built.Arguments == before!.Arguments
                && built.Code.Compiler == before.Code.Compiler
                && generated.SequenceEqual(assumed)
            )
            {
                taken = true;
                return (built, await ahead, []);
            }

            // Two at once would take longer than one after the other.
            await stop.CancelAsync();
            return (built, await Analyse(built, generated, "analysis", context.Cancel), []);
        }

        Task<Analysis> Analyse(
            CompiledProjects projects,
            ImmutableArray<GeneratedSource> added,
            string name,
            CancellationToken cancel
        ) =>
            AnalyseCode.With(
                projects.Arguments,
                projects.Code.Compiler,
                added,
                findings,
                Path.Combine(folder, name),
                stores.Files,
                context with
                {
                    Cancel = cancel,
                }
            );
    }

    /// <summary>
    /// Stops an analysis that nobody needs, and waits until it has: it writes files into a folder that the next run
    /// deletes.
    /// </summary>
    internal static async Task Abandon(Task<Analysis> analysis, CancellationTokenSource stop)
    {
        await stop.CancelAsync();
        await ((Task)analysis).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (analysis.IsCompletedSuccessfully)
        {
            var begun = await analysis;
            await Task.WhenAll(begun.Probed, begun.Found).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static ImmutableArray<GeneratedSource> Generated(CompiledProjects? built) =>
        built is null ? [] : ReadGenerated.In(Path.ChangeExtension(built.Code.Assembly, ".pdb"), built.Code.Arguments);
}
