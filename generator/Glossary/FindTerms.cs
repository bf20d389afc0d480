using Markdig.Extensions.DefinitionLists;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Generator.Glossary;

/// <summary>Reads the terms that the glossary defines.</summary>
internal static class FindTerms
{
    private const string Source = "input/glossary.md";

    /// <param name="articles">All articles.</param>
    /// <returns>Null if there is no glossary.</returns>
    public static GlossaryTerms? In(IEnumerable<Manuscript> articles) =>
        articles.FirstOrDefault(article => article.Source.Path == Source) is { } article
            ? new GlossaryTerms(
                Source,
                [.. article.Tree.Descendants<DefinitionTerm>().Select(node => Read(node, article))]
            )
            : null;

    /// <summary>Gives each term of the glossary an anchor.</summary>
    public static void Anchor(Manuscript glossary)
    {
        foreach (var node in glossary.Tree.Descendants<DefinitionTerm>())
        {
            node.GetAttributes().Id ??= AnchorOf(node);
        }
    }

    private static Term Read(DefinitionTerm node, Manuscript article) =>
        new(PlainText.Of(node.Inline!), AnchorOf(node), article.At(node));

    private static string AnchorOf(DefinitionTerm node) => LinkHelper.UrilizeAsGfm(PlainText.Of(node.Inline!));
}
