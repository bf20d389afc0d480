using ConcurrencyTalk.Statiq;
using Statiq.Web.Pipelines;

var bootstrapper = Bootstrapper
    .Factory
    // Not CreateDocs: its pipelines read input/ too, and would write each article a second time, without its listings.
    .CreateDefaultWithout(args, DefaultFeatures.Pipelines)
    .AddHostingCommands()
    .AddPipeline<Deployment>()
    // The site is written in one step, and the last one stays if there is a problem; Statiq would empty the folder.
    .AddSetting(Keys.CleanMode, CleanMode.None)
    .AddSetting(Keys.UseCache, false)
    // Not tests/: a snapshot that differs is written there, and would start the next build.
    .AddSetting(WebKeys.WatchPaths, new List<string> { "code" })
    .ConfigureFileSystem(files =>
    {
        files.CachePath = "artifacts/statiq/cache";
        files.TempPath = "artifacts/statiq/temp";
    });

// The pipelines of the Program.cs above, each as a pipeline of Statiq.
var execution = new SeriesExecution(Series.Pipelines);
bootstrapper.AddPipeline(InputsPipeline.Name, new InputsPipeline(execution));
foreach (var (index, pipeline) in Series.Pipelines.Index())
{
    bootstrapper.AddPipeline(pipeline.Name, new SeriesPipeline(pipeline, index, execution));
}

return await bootstrapper.RunAsync();
