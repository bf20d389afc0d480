using System.Collections.Concurrent;
using System.Collections.Immutable;
using Generator;
using Generator.Build;
using Pipeline = Generator.Build.Pipeline;

namespace ConcurrencyTalk.Statiq;

/// <summary>What the pipelines share in one execution, besides documents. A preview executes them repeatedly.</summary>
internal sealed class SeriesExecution(ImmutableArray<Pipeline> pipelines)
{
    // What Input and Process made, in the order of the pipelines. In PostProcess, Statiq gives only what came last.
    private readonly ConcurrentDictionary<string, ImmutableArray<Generator.Build.IDocument>> _made = [];

    private BuildContext? _context;

    private Lazy<Site>? _site;

    public ImmutableArray<Pipeline> Pipelines => pipelines;

    public BuildContext Context => _context ?? throw new InvalidOperationException("No execution has begun.");

    /// <summary>The site, built once from what all pipelines have made.</summary>
    public Site Site => _site?.Value ?? throw new InvalidOperationException("No execution has begun.");

    /// <summary>Begins an execution with the options that Statiq was started with.</summary>
    public void Begin(IExecutionContext context)
    {
        _context?.Components.Dispose();
        _context = new BuildContext(
            Options(context),
            new Components(),
            new LogSteps(context),
            context.CancellationToken
        );
        _made.Clear();
        _site = new Lazy<Site>(() =>
            new Site(
                new Documents([.. Phases.SelectMany(phase => pipelines.SelectMany(pipeline => Made(pipeline, phase)))])
            )
        );
    }

    /// <summary>Remembers what a pipeline made in a phase.</summary>
    public ImmutableArray<Generator.Build.IDocument> Keep(
        Pipeline pipeline,
        Generator.Build.Phase phase,
        IEnumerable<Generator.Build.IDocument> made
    ) => _made[$"{phase}/{pipeline.Name}"] = [.. made];

    /// <summary>What a pipeline made of the site.</summary>
    public ImmutableArray<Generator.Build.IDocument> MadeFiles(Pipeline pipeline) =>
        Made(pipeline, Generator.Build.Phase.PostProcess);

    private static readonly Generator.Build.Phase[] Phases =
    [
        Generator.Build.Phase.Input,
        Generator.Build.Phase.Process,
    ];

    private ImmutableArray<Generator.Build.IDocument> Made(Pipeline pipeline, Generator.Build.Phase phase) =>
        _made.GetValueOrDefault($"{phase}/{pipeline.Name}", []);

    private static BuildOptions Options(IExecutionContext context) =>
        new(
            Path.TrimEndingDirectorySeparator(Path.GetFullPath(context.FileSystem.RootPath.FullPath)),
            Path.TrimEndingDirectorySeparator(Path.GetFullPath(context.FileSystem.GetOutputPath().FullPath)),
            context.Settings.Get(nameof(TestRuns), TestRuns.WhenStale),
            Drafts: context.Settings.GetBool(nameof(BuildOptions.Drafts)),
            BaseUrl: BaseUrl(context.Settings)
        );

    // Ours is one URL; Statiq has a host and a path on it.
    private static SiteUrl? BaseUrl(IReadOnlySettings settings)
    {
        var url = settings.GetString("Address");
        if (url is null && settings.GetString(Keys.Host) is { } host)
        {
            url = $"https://{host}/{settings.GetString(Keys.LinkRoot)?.Trim('/')}";
        }

        return url is null
            ? null
            : SiteUrl.Parse(url) ?? throw new InvalidOperationException($"'{url}' isn't {SiteUrl.Expected}.");
    }
}
