using Markdig.Extensions.DefinitionLists;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Generator;

/// <summary>Reads what the glossary defines, and gives each term an anchor there.</summary>
internal static class FindTerms
{
    private const string Source = "input/glossary.md";

    /// <param name="articles">All articles; a series may be without a glossary.</param>
    public static Glossary? In(IEnumerable<Article> articles) =>
        articles.FirstOrDefault(article => article.Source.Path == Source) is { } article
            ? new Glossary(article.Source.Path, [.. article.Tree.Descendants<DefinitionTerm>().Select(Anchored)])
            : null;

    private static Term Anchored(DefinitionTerm node)
    {
        var name = PlainText.Of(node.Inline!);
        var anchor = LinkHelper.UrilizeAsGfm(name);
        node.GetAttributes().Id ??= anchor;
        return new Term(name, anchor, new Location(Source, node.Line + 1, node.Column + 1));
    }
}
