using System.Collections.Immutable;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace Generator.Books;

/// <summary>The blocks of an article, for its chapter of the book.</summary>
internal sealed record BookText(ImmutableArray<Block> Blocks) : Panel
{
    /// <summary>The first timeline in it; null if there is none.</summary>
    public Picture? Picture =>
        Blocks
            .SelectMany(block => block.Descendants().Prepend(block))
            .OfType<DrawnBlock>()
            .Select(block => block.Picture)
            .FirstOrDefault(picture => picture is not null);

    /// <returns>Null if the article is no chapter.</returns>
    public static BookText? In(Manuscript article) =>
        article.FrontMatter.Form == Form.Article
            ? new BookText([.. article.Tree.Where(block => block is not YamlFrontMatterBlock)])
            : null;
}
