using System.Collections.Immutable;
using Markdig.Extensions.DefinitionLists;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Glossary;

/// <summary>Leads from each definition to the articles that explain the term and to those that use it.</summary>
/// <param name="introduced">The articles in which a term is bold, in the order of the series.</param>
/// <param name="used">All articles that use a term, those that use it most first.</param>
internal sealed class LinkArticles(
    GlossaryTerms terms,
    ILookup<Term, Manuscript> introduced,
    ILookup<Term, Manuscript> used
)
{
    // Of the others, only their number is told.
    private const int Most = 3;

    /// <param name="glossary">The article with the definitions.</param>
    public void Into(Manuscript glossary)
    {
        foreach (var item in glossary.Tree.Descendants<DefinitionItem>().ToArray())
        {
            var anchors = item.OfType<DefinitionTerm>().Select(term => term.GetAttributes().Id).ToArray();
            Term[] defined = [.. terms.Terms.Where(term => anchors.Contains(term.Anchor))];
            (Manuscript Article, string Anchor)[] explained =
            [
                .. defined.SelectMany(term =>
                    introduced[term].Select(article => (article, $"#{LinkTerms.AnchorOf(term)}"))
                ),
            ];
            (Manuscript Article, string Anchor)[] others =
            [
                .. defined
                    .SelectMany(term => used[term])
                    .Except(explained.Select(place => place.Article))
                    .Select(article => (article, "")),
            ];
            var text = new ContainerInline();
            Write("Explained in ", explained, text, glossary);
            Write(explained.Length > 0 ? "; used in " : "Used in ", others, text, glossary);
            if (text.FirstChild is not null)
            {
                var paragraph = new ParagraphBlock { Inline = text };
                paragraph.GetAttributes().AddClass("term-places");
                item.Add(paragraph);
            }
        }
    }

    private static void Write(
        string words,
        (Manuscript Article, string Anchor)[] places,
        ContainerInline text,
        Manuscript glossary
    )
    {
        foreach (var (index, (article, anchor)) in places.Take(Most).Index())
        {
            text.AppendChild(new LiteralInline(index == 0 ? words : ", "));
            var page = Relative.From(glossary.Source.Path).To(article.Source.Path);
            var link = new LinkInline { Url = page + anchor, IsClosed = true };
            text.AppendChild(link.AppendChild(new LiteralInline(article.FrontMatter.Title)));
        }

        if (places.Length > Most)
        {
            text.AppendChild(new LiteralInline($" and {places.Length - Most} more"));
        }
    }
}
