using System.Collections.Immutable;

namespace Generator.New;

/// <summary>Finds out what a series has already, with the same rules as a build, and without running a test.</summary>
internal static class ReadSeries
{
    /// <param name="root">Absolute path of the series root.</param>
    public static async Task<KnownSeries> In(string root, ImmutableArray<Pipeline> pipelines, CancellationToken cancel)
    {
        var options = new BuildOptions(root, Path.Combine(root, "output"), TestRuns.Never, Writes: false, Drafts: true);
        var (site, _) = await RunPipelines.From(pipelines, options, new Progress<Step>(), cancel);
        var code = Path.Combine(root, "code");
        return new KnownSeries(
            site.Catalog,
            site.Code,
            site.Settings,
            Directory.Exists(code)
                ? [.. Directory.EnumerateDirectories(code).Select(path => Path.GetFileName(path))]
                : [],
            Directory.Exists(Path.Combine(root, "tests", "programs"))
        );
    }
}
