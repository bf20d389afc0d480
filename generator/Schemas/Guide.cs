using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Schemas;

/// <summary>What a page of the documents, which is part of the program, says about keys.</summary>
/// <param name="page">Name of its file in <c>docs/</c>.</param>
internal sealed class Guide(string page)
{
    private readonly MarkdownDocument _page = Markdown.Parse(
        Text(page),
        new MarkdownPipelineBuilder().UsePipeTables().Build()
    );

    /// <param name="section">Heading of a section whose first table has a row for each key.</param>
    /// <returns>The last cell of the row, without its links.</returns>
    public string MeaningOf(string section, string key) =>
        _page
            .SkipWhile(block => block is not HeadingBlock { Inline: { } title } || Text(title) != section)
            .OfType<Table>()
            .First()
            .OfType<TableRow>()
            .Where(row => Text(row[0]) == $"`{key}`")
            .Select(row => Text(row[^1]))
            .Single();

    private static string Text(MarkdownObject part) =>
        string.Concat(
            part.Descendants()
                .Select(inline =>
                    inline switch
                    {
                        LiteralInline words => $"{words.Content}",
                        CodeInline code => $"`{code.Content}`",
                        _ => "",
                    }
                )
        );

    private static string Text(string page)
    {
        using var stream = typeof(Guide).Assembly.GetManifestResourceStream(page)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
