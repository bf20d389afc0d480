using System.Collections.Immutable;
using Generator.Build;
using Microsoft.Extensions.Logging;
using Phase = Generator.Build.Phase;
using Pipeline = Generator.Build.Pipeline;

namespace ConcurrencyTalk.Statiq;

/// <summary>A pipeline of ours as a pipeline of Statiq, with the same name, phases and dependencies.</summary>
internal sealed class SeriesPipeline : global::Statiq.Core.Pipeline
{
    private readonly Pipeline _pipeline;

    private readonly SeriesExecution _execution;

    public SeriesPipeline(Pipeline pipeline, int index, SeriesExecution execution)
    {
        (_pipeline, _execution) = (pipeline, execution);
        var before = execution.Pipelines.Take(index).Select(other => other.Name);
        // The last one writes what all others have made.
        PostProcessHasDependencies = pipeline.ReadsFiles || index == execution.Pipelines.Length - 1;
        var sources = RunPipelines
            .Sources(execution.Pipelines, index)
            .Select(source => execution.Pipelines[source].Name);
        Dependencies.Add(InputsPipeline.Name);
        Dependencies.AddRange(PostProcessHasDependencies ? before : sources);
        ProcessModules = new ModuleList { Module(Process) };
        PostProcessModules = new ModuleList { Module(PostProcess) };
        OutputModules = new ModuleList { Module(Output) };
    }

    private ExecuteConfig Module(Func<IExecutionContext, Task<IEnumerable<Generator.Build.IDocument>>> phase) =>
        new(
            Config.FromContext(async context =>
                (await phase(context))
                    .Select(made => Carried.By(_pipeline.Name, made, context))
                    .ToArray()
                    .AsEnumerable()
            )
        );

    private async Task<IEnumerable<Generator.Build.IDocument>> Process(IExecutionContext context)
    {
        var inputs = context
            .Outputs.FromPipeline(InputsPipeline.Name)
            .Where(document => Carried.IsBy(_pipeline.Name, document) || _pipeline.CanRead(Carried.Value(document)));
        var made = Dependencies
            .Where(name => name != InputsPipeline.Name)
            .SelectMany(name => context.Outputs.FromPipeline(name))
            .Where(document => _pipeline.CanRead(Carried.Value(document)));
        var seen = new Documents([.. inputs.Concat(made).Select(Carried.Value)]);
        return _execution.Keep(_pipeline, Phase.Process, await _pipeline.ProcessAsync(seen, _execution.Context));
    }

    private Task<IEnumerable<Generator.Build.IDocument>> PostProcess(IExecutionContext context)
    {
        var files = _pipeline.ReadsFiles ? Files() : new Documents([]);
        var made = _pipeline.PostProcess(_execution.Site, files, _execution.Context);
        return Task.FromResult(_execution.Keep(_pipeline, Phase.PostProcess, made).AsEnumerable());
    }

    private Task<IEnumerable<Generator.Build.IDocument>> Output(IExecutionContext context)
    {
        // The last pipeline writes, and so it is the one that knows whether anything is wrong.
        if (_pipeline == _execution.Pipelines[^1])
        {
            var made = Files();
            var problems = SortProblems.Of(_execution.Site.Of<Problem>().Concat(made.Of<Problem>()));
            Report(problems.IsEmpty ? [.. _pipeline.Output(made, _execution.Context)] : problems, made, context);
        }

        return Task.FromResult(Enumerable.Empty<Generator.Build.IDocument>());
    }

    // What the pipelines before this one have made of the site, and this one itself.
    private Documents Files() =>
        new([
            .. _execution
                .Pipelines.TakeWhile(pipeline => pipeline != _pipeline)
                .Append(_pipeline)
                .SelectMany(pipeline => _execution.MadeFiles(pipeline)),
        ]);

    // An error that is logged fails the build.
    private void Report(ImmutableArray<Problem> problems, Documents made, IExecutionContext context)
    {
        foreach (var problem in problems)
        {
            using var text = new StringWriter();
            ReportProblems.To(text, [problem], Format.Text, _execution.Context.Root).GetAwaiter().GetResult();
            context.LogError(text.ToString().TrimEnd());
        }

        foreach (var file in problems.IsEmpty ? made.Of<Generator.OutputFile>() : [])
        {
            // Statiq counts what was written.
            context.FileSystem.WriteTracker.TrackWrite(
                context.FileSystem.GetOutputPath(file.Path),
                file.Path.GetHashCode(StringComparison.Ordinal),
                true
            );
        }
    }
}
