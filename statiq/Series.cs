using Generator;
using Microsoft.Extensions.Logging;

/// <summary>The phases that the Program.cs above composes, as a pipeline of Statiq. The series is one document, because a page may need any other.</summary>
internal sealed class Series : Pipeline
{
    public Series()
    {
        InputModules = new ModuleList
        {
            new ExecuteConfig(Config.FromContext(context => Holding(context.CreateDocument(), BuildSeries.Input(Options(context), context.CancellationToken)))),
        };
        ProcessModules = new ModuleList
        {
            Phase<Read, Proven>((read, context) => BuildSeries.Prove(read, Options(context), new LogSteps(context), context.CancellationToken)),
            Phase<Proven, Rendered>((proven, _) => Task.FromResult(BuildSeries.Process(proven))),
        };
        PostProcessModules = new ModuleList
        {
            Phase<Rendered, Finished>((rendered, context) => BuildSeries.PostProcess(rendered, Options(context))),
        };
        OutputModules = new ModuleList
        {
            Phase<Finished, Build>((finished, context) => Task.FromResult(BuildSeries.Output(finished, Options(context), context.CancellationToken))),
            new ExecuteConfig(Config.FromDocument(Report)),
        };
    }

    private static BuildOptions Options(IExecutionContext context) => new(
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(context.FileSystem.RootPath.FullPath)),
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(context.FileSystem.GetOutputPath().FullPath)),
        context.Settings.Get(nameof(Proving), Proving.WhenStale),
        Drafts: context.Settings.GetBool(nameof(BuildOptions.Drafts)));

    private static ExecuteConfig Phase<TFrom, TTo>(Func<TFrom, IExecutionContext, Task<TTo>> phase) =>
        new(Config.FromDocument<object>(async (document, context) => Holding(document, await phase(document.Get<TFrom>(typeof(TFrom).Name), context))));

    private static IDocument Holding<T>(IDocument document, T value) => document.Clone(new MetadataItems { { typeof(T).Name, value } });

    // An error that is logged fails the build.
    private static async Task Report(IDocument document, IExecutionContext context)
    {
        foreach (var problem in document.Get<Build>(nameof(Build)).Problems)
        {
            using var text = new StringWriter();
            await ReportProblems.To(text, [problem], Format.Text);
            context.LogError(text.ToString().TrimEnd());
        }
    }
}
