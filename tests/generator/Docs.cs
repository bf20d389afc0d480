using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Tests;

/// <summary>The documents of this repository, and what is in them.</summary>
public static class Docs
{
    // Anchors of headings as GitHub makes them.
    private static readonly MarkdownPipeline Dialect = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .Build();

    private static readonly string[] Paths =
    [
        "README.md",
        "CONTRIBUTING.md",
        .. Directory
            .EnumerateFiles(Path.Combine(Checkout.Root, "docs"), "*.md")
            .Select(file => $"docs/{Path.GetFileName(file)}")
            .Order(StringComparer.Ordinal),
    ];

    private static readonly string[] Folders =
    [
        .. Directory
            .EnumerateDirectories(Checkout.Root)
            .Select(folder => Path.GetFileName(folder))
            .Except([".git", "artifacts", "output"]),
    ];

    public static TheoryData<string> All => [.. Paths];

    public static MarkdownDocument Parsed(string document) => Markdown.Parse(SourceTree.Text(document), Dialect);

    public static IEnumerable<string> Spans(string document) =>
        Parsed(document).Descendants<CodeInline>().Select(code => code.Content);

    public static IEnumerable<string> FenceLines(string document) =>
        Parsed(document).Descendants<FencedCodeBlock>().SelectMany(fence => $"{fence.Lines}".Split('\n'));

    // Not a pattern, not a placeholder, not a command.
    public static bool IsPath(string text) =>
        text.Split('/') is [var folder, _, ..] && Folders.Contains(folder) && !text.AsSpan().ContainsAny("*<…{ ");

    public static IEnumerable<string> Column(string document, string heading, int column) =>
        Rows(document, heading).SelectMany(row => row[column]);

    /// <summary>The first table below a heading: of each row, the spans of code in each cell.</summary>
    public static IEnumerable<string[][]> Rows(string document, string heading) =>
        Parsed(document)
            .SkipWhile(block => (block as HeadingBlock)?.TryGetAttributes()?.Id != heading)
            .OfType<Table>()
            .First()
            .OfType<TableRow>()
            .Where(row => !row.IsHeader)
            .Select(row =>
                row.Select(cell => cell.Descendants().OfType<CodeInline>().Select(code => code.Content).ToArray())
                    .ToArray()
            );
}
