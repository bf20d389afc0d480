using Generator.Exercises;
using Generator.Fences;
using Generator.Notes;
using Generator.Snippets;
using Generator.Tables;
using Generator.Timelines;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;

namespace Generator;

/// <summary>The Markdown that articles are written in: CommonMark, and what is listed here.</summary>
internal static class MarkdownDialect
{
    /// <summary>Made once, never changed.</summary>
    public static MarkdownPipeline Pipeline { get; } = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UseCustomContainers()
        .Use<ExerciseExtension>()
        .Use<FenceExtension>()
        .UsePipeTables()
        .Use<TableExtension>()
        .UseFootnotes()
        .Use<NoteExtension>()
        .UseAlertBlocks((renderer, kind) => renderer.Write("<p class=\"markdown-alert-title\">").WriteEscape($"{kind.Text[kind.Start]}{kind.ToString()[1..].ToLowerInvariant()}").WriteLine("</p>"))
        .UseTaskLists()
        .UseDefinitionLists()
        .UseFigures()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .UseGenericAttributes()
        .Use<SnippetExtension>()
        .Use<TimelineExtension>()
        .UsePreciseSourceLocation()
        .Build();
}
