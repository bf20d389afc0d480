using Statiq.Web.Pipelines;

return await Bootstrapper.Factory
    // Not CreateDocs: its pipelines read input/ too, and would write each article a second time, without its listings.
    // What serves this site is added by name: preview and serve, the series, deploy.
    .CreateDefaultWithout(args, DefaultFeatures.Pipelines)
    .AddHostingCommands()
    .AddPipeline<Series>()
    .AddPipeline<Deployment>()
    // Output exchanges the whole folder, and keeps the last site if there is a problem. Statiq would empty it before the first phase.
    .AddSetting(Keys.CleanMode, CleanMode.None)
    .AddSetting(Keys.UseCache, false)
    .AddSetting(WebKeys.WatchPaths, new List<string> { "code", "tests" })
    .ConfigureFileSystem(files =>
    {
        files.CachePath = "artifacts/statiq/cache";
        files.TempPath = "artifacts/statiq/temp";
    })
    .RunAsync();
