using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Components;

namespace Generator.Playground;

/// <summary>Publishes a page on which readers change programs and run them, and all that it needs for that.</summary>
internal sealed class PlaygroundPipeline<TPage> : Pipeline
    where TPage : IComponent
{
    private const string Project = "playground";

    public override IEnumerable<IDocument> Input(BuildContext context) =>
        context.Options.Edition is null ? [new PlaygroundProject(Project)] : [];

    public override ImmutableArray<Type> Reads => [typeof(PlaygroundRuntime), typeof(PlayedProgram)];

    public override ImmutableArray<Type> Makes => [typeof(Playable), typeof(ArticleStep), typeof(Findable)];

    protected override IEnumerable<IDocument> Process(Documents documents, BuildContext context)
    {
        var programs = documents
            .Of<PlayedProgram>()
            .Where(program => program.Obstacle == Obstacle.None)
            .Select(program => new Playable(program))
            .ToArray();
        var byPath = programs.ToDictionary(program => program.Program.Program, StringComparer.Ordinal);
        return programs.Length == 0
            ? []
            :
            [
                .. programs,
                new ArticleStep(article => ShowPlayable.In(article, byPath)),
                new Findable(
                    FindableKind.Page,
                    Playable.Title,
                    "",
                    Playable.Page,
                    "Change a program of this series and run it in the page, without a server.",
                    ["try", "run", "playground", "change and run", "WebAssembly"]
                ),
            ];
    }

    public override IEnumerable<IDocument> PostProcess(Site site, Documents files, BuildContext context)
    {
        var programs = site.Of<Playable>();
        if (site.Find<PlaygroundRuntime>() is not { } runtime || programs.IsEmpty)
        {
            return [];
        }

        return
        [
            RenderPages.As<TPage>(Playable.Page, site, context.Components),
            .. programs.Select(program => OutputFile.Of(program.Data, Text(program.Program, site.Code))),
            .. runtime.Files.Select(file =>
                OutputFile.Read($"{Playable.RuntimeOf(runtime)}/{file}", Path.Combine(runtime.Folder, file))
            ),
        ];
    }

    private static string Text(PlayedProgram program, Code code)
    {
        var files = program.Files.Select(file => new JsonObject
        {
            ["path"] = file,
            ["text"] = code.FileAt(file)!.Text,
        });
        var data = new JsonObject { ["files"] = new JsonArray([.. files]), ["output"] = program.Output };
        return JsonText.Of(data, indented: false);
    }
}
