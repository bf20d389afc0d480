using Generator.Build;
using Phase = Generator.Build.Phase;

namespace ConcurrencyTalk.Statiq;

/// <summary>The Input phases of all pipelines, as in Statiq.Web: they are over before any pipeline goes on.</summary>
internal sealed class InputsPipeline : global::Statiq.Core.Pipeline
{
    public const string Name = "Inputs";

    public InputsPipeline(SeriesExecution execution)
    {
        InputModules = new ModuleList
        {
            new ExecuteConfig(
                Config.FromContext(context =>
                {
                    execution.Begin(context);
                    return execution
                        .Pipelines.SelectMany(pipeline =>
                            execution
                                .Keep(pipeline, Phase.Input, RunPipelines.Input(pipeline, execution.Context))
                                .Select(made => Carried.By(pipeline.Name, made, context))
                        )
                        .ToArray()
                        .AsEnumerable();
                })
            ),
        };
    }
}
