using System.Collections.Immutable;

namespace Generator.Proof.Playground;

/// <summary>Publishes the playground, and finds the programs that print there what they print elsewhere.</summary>
internal static class RunInPlayground
{
    private const string Node = "node";

    /// <param name="findings">Among them is the one that finds all files.</param>
    /// <param name="project">Null if no feature offers the programs.</param>
    /// <param name="proving">The listings, which are proven in the meantime.</param>
    /// <returns>The playground and its programs; or why there is none.</returns>
    public static async Task<IEnumerable<IDocument>> Beside(
        Task<IEnumerable<IDocument>> proving,
        ImmutableArray<Finding> findings,
        PlaygroundProject? project,
        BuildContext context
    )
    {
        if (project is null || !Directory.Exists(Path.Combine(context.Root, project.Folder)))
        {
            return [];
        }

        if (ReadSearchPath.For(Node) is not { } node)
        {
            return [new Notice("Node.js is not installed, so the site has no playground for its programs.")];
        }

        var (runtime, said) = await CompilePlayground.Of(project, context);
        if (runtime is null)
        {
            return [new Notice($"The playground could not be built, so the site has none for its programs: {said}")];
        }

        var store = new PlayedStore(context.Root, EvidenceKeyStore.Read());
        var script = Path.Combine(context.Root, project.Folder, "headless.mjs");
        var run = new RunPlayground(node, script, runtime, TimeProvider.System, context.Cancel);
        var programs = new RunEachProgram(runtime, run, store, context);
        // The first time, this takes a minute. Later, whoever has to repair a listing first need not wait for it.
        var isFirst = store.IsEmpty;
        var code = isFirst ? await Extracted(findings, context) : (await proving).OfType<Code>().Single().Files;
        var runs = isFirst || !(await proving).OfType<Problem>().Any();
        return [runtime, .. await programs.Of(code, runs && IsWanted(context.Options))];
    }

    // Nothing of it can be a problem, so who only checks the series does not wait for it.
    private static bool IsWanted(BuildOptions options) =>
        options.TestRuns switch
        {
            TestRuns.Never => false,
            TestRuns.WhenStale => options.Writes,
            _ => true,
        };

    private static async Task<ImmutableArray<CodeFile>> Extracted(
        ImmutableArray<Finding> findings,
        BuildContext context
    )
    {
        var reading = findings.Where(finding => !finding.NeedsCompiler);
        var (found, _) = await RunFindings.All(reading, Investigation.OfFiles(context.Root, context.Cancel));
        return found.Get<ExtractedCode>().Files;
    }
}
