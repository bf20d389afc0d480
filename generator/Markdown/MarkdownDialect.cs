using Generator.Exercises;
using Generator.Snippets;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;

namespace Generator;

/// <summary>The Markdown that articles are written in: CommonMark, and what is listed here.</summary>
internal static class MarkdownDialect
{
    /// <summary>Made once, never changed.</summary>
    public static MarkdownPipeline Pipeline { get; } = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .Use<SnippetExtension>()
        .UseCustomContainers()
        .Use<ExerciseExtension>()
        .UsePipeTables()
        .UseFootnotes()
        .UseAlertBlocks()
        .UseTaskLists()
        .UseDefinitionLists()
        .UseFigures()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .UseGenericAttributes()
        .UsePreciseSourceLocation()
        .Build();
}
