using Markdig;
using Markdig.Extensions.AutoIdentifiers;

namespace Generator;

/// <summary>
/// The Markdown that articles are written in: CommonMark, the extensions below, and those that features add.
/// </summary>
public sealed record MarkdownDialect(MarkdownPipeline Pipeline) : IDocument
{
    public static MarkdownDialect With(IEnumerable<MarkdownFeature> features)
    {
        var builder = new MarkdownPipelineBuilder()
            .UseYamlFrontMatter()
            .UseCustomContainers()
            .UsePipeTables()
            .UseFootnotes()
            .UseAlertBlocks(
                (renderer, kind) =>
                    renderer
                        .Write("<p class=\"markdown-alert-title\">")
                        .WriteEscape($"{kind.Text[kind.Start]}{kind.ToString()[1..].ToLowerInvariant()}")
                        .WriteLine("</p>")
            )
            .UseTaskLists()
            .UseDefinitionLists()
            .UseFigures()
            .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
            .UseGenericAttributes()
            .Use<PageBudget>();
        foreach (var feature in features)
        {
            builder.Extensions.Add(feature.Extension);
        }

        return new MarkdownDialect(builder.UsePreciseSourceLocation().Build());
    }
}
