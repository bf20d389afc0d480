using System.Collections.Immutable;
using Markdig.Extensions.DefinitionLists;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Glossary;

/// <summary>Says below each definition which articles introduce the term, and leads there.</summary>
internal static class LinkIntroductions
{
    // Of the others, only their number is told.
    private const int Most = 3;

    /// <param name="glossary">The article with the definitions.</param>
    /// <param name="introduced">The articles in which a term is bold, in the order of the series.</param>
    public static void Into(Manuscript glossary, ILookup<Term, Manuscript> introduced, GlossaryTerms terms)
    {
        foreach (var item in glossary.Tree.Descendants<DefinitionItem>().ToArray())
        {
            var anchors = item.OfType<DefinitionTerm>().Select(term => term.GetAttributes().Id).ToArray();
            ImmutableArray<(Term Term, Manuscript Article)> places =
            [
                .. terms
                    .Terms.Where(term => anchors.Contains(term.Anchor))
                    .SelectMany(term => introduced[term].Select(article => (term, article))),
            ];
            if (!places.IsEmpty)
            {
                item.Add(Paragraph(places, glossary));
            }
        }
    }

    private static ParagraphBlock Paragraph(ImmutableArray<(Term Term, Manuscript Article)> places, Manuscript glossary)
    {
        var text = new ContainerInline();
        text.AppendChild(new LiteralInline("Explained in "));
        foreach (var (index, (term, article)) in places.Take(Most).Index())
        {
            if (index > 0)
            {
                text.AppendChild(new LiteralInline(", "));
            }

            var page = Relative.From(glossary.Source.Path).To(article.Source.Path);
            var link = new LinkInline { Url = $"{page}#{LinkTerms.AnchorOf(term)}", IsClosed = true };
            text.AppendChild(link.AppendChild(new LiteralInline(article.FrontMatter.Title)));
        }

        if (places.Length > Most)
        {
            text.AppendChild(new LiteralInline($" and {places.Length - Most} more"));
        }

        var paragraph = new ParagraphBlock { Inline = text };
        paragraph.GetAttributes().AddClass("term-places");
        return paragraph;
    }
}
