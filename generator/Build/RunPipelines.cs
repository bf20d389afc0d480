using System.Collections.Immutable;

namespace Generator.Build;

/// <summary>Runs pipelines, phase by phase.</summary>
internal static class RunPipelines
{
    /// <param name="pipelines">In order: a pipeline can read what earlier ones make.</param>
    public static async Task<BuildResult> From(
        ImmutableArray<Pipeline> pipelines,
        BuildOptions options,
        IProgress<Step> progress,
        CancellationToken cancel
    )
    {
        using var components = new Components();
        var context = new BuildContext(options, components, progress, cancel);
        var (site, made) = await Make(pipelines, context);
        var problems = made.Of<Problem>();
        progress.Report(new Step(Phase.Output));
        if (problems.IsEmpty && (options.Writes || options.Compared is not null))
        {
            problems = [.. pipelines.SelectMany(pipeline => pipeline.Output(made, context))];
        }

        return new BuildResult(site, SortProblems.Of(problems));
    }

    /// <summary>Does everything but Output.</summary>
    /// <returns>The site, and what was made of it: files and problems.</returns>
    public static async Task<(Site Site, Documents Made)> Make(ImmutableArray<Pipeline> pipelines, BuildContext context)
    {
        var site = await MakeSite(pipelines, context);
        context.Progress.Report(new Step(Phase.PostProcess));
        return (site, PostProcess(pipelines, site, context));
    }

    private static async Task<Site> MakeSite(ImmutableArray<Pipeline> pipelines, BuildContext context)
    {
        context.Progress.Report(new Step(Phase.Input));
        var read = pipelines.Select(pipeline => Input(pipeline, context)).ToArray();
        context.Progress.Report(new Step(Phase.Process));
        var processed = await Process(pipelines, read, context);
        return new Site(
            new Documents([.. read.Concat(processed).SelectMany(documents => documents).Where(StaysInSite)])
        );
    }

    // The pages have taken what they need of the texts.
    private static bool StaysInSite(IDocument document) => document is not (SourceFile or Manuscript);

    /// <summary>
    /// Runs Input of one pipeline. A file error is reported as a problem and doesn't stop the other pipelines.
    /// </summary>
    public static ImmutableArray<IDocument> Input(Pipeline pipeline, BuildContext context)
    {
        try
        {
            return [.. pipeline.Input(context)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [TextProblems.NotReadable.At(new Location("."), exception.Message)];
        }
    }

    /// <summary>Runs PostProcess of all pipelines, in order.</summary>
    /// <returns>Everything that was made, including the problems of earlier phases.</returns>
    public static Documents PostProcess(ImmutableArray<Pipeline> pipelines, Site site, BuildContext context)
    {
        var none = new Documents([]);
        var made = ImmutableArray.CreateBuilder<IDocument>();
        made.AddRange(site.Documents.Of<Problem>());
        foreach (var pipeline in pipelines)
        {
            context.Cancel.ThrowIfCancellationRequested();
            var before = pipeline.ReadsFiles ? new Documents(made.ToImmutable()) : none;
            made.AddRange(pipeline.PostProcess(site, before, context));
            context.Progress.Report(new Step(Phase.PostProcess, pipeline.Name));
        }

        return new Documents(made.ToImmutable());
    }

    // Each pipeline starts as soon as the pipelines that it reads from are done.
    private static Task<ImmutableArray<IDocument>[]> Process(
        ImmutableArray<Pipeline> pipelines,
        ImmutableArray<IDocument>[] read,
        BuildContext context
    )
    {
        var processes = new Task<ImmutableArray<IDocument>>[pipelines.Length];
        for (var index = 0; index < pipelines.Length; index++)
        {
            var sources = Sources(pipelines, index).Select(source => processes[source]).ToArray();
            var (pipeline, own) = (pipelines[index], read[index]);
            ImmutableArray<IDocument> inputs =
            [
                .. read.SelectMany(documents => documents == own ? own : documents.Where(pipeline.CanRead)),
            ];
            processes[index] = Task.Run(() => Process(pipeline, inputs, sources, context), context.Cancel);
        }

        return Task.WhenAll(processes);
    }

    /// <summary>Finds the earlier pipelines that make what a pipeline reads.</summary>
    /// <returns>Their indexes in the list.</returns>
    public static IEnumerable<int> Sources(ImmutableArray<Pipeline> pipelines, int index) =>
        Enumerable.Range(0, index).Where(before => pipelines[before].Makes.Intersect(pipelines[index].Reads).Any());

    private static async Task<ImmutableArray<IDocument>> Process(
        Pipeline pipeline,
        ImmutableArray<IDocument> inputs,
        Task<ImmutableArray<IDocument>>[] sources,
        BuildContext context
    )
    {
        var made = await Task.WhenAll(sources);
        var seen = new Documents([.. inputs, .. made.SelectMany(documents => documents).Where(pipeline.CanRead)]);
        ImmutableArray<IDocument> all = [.. await pipeline.ProcessAsync(seen, context)];
        context.Progress.Report(new Step(Phase.Process, pipeline.Name));
        return all;
    }

    /// <summary>Whether a document is of a kind that a pipeline reads.</summary>
    public static bool CanRead(this Pipeline pipeline, IDocument document) =>
        pipeline.Reads.Any(kind => kind.IsInstanceOfType(document));
}
