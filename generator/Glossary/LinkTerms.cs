using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Generator.Glossary;

/// <summary>Turns bold terms into links to their definitions in the glossary.</summary>
internal static class LinkTerms
{
    /// <returns>Anchor of the place where an article introduces a term.</returns>
    public static string AnchorOf(Term term) => $"term-{term.Anchor}";

    public static void Into(Manuscript article, TermIntroductions uses, GlossaryTerms glossary)
    {
        article.Problems.AddRange(uses.Problems);
        var page = Relative.From(article.Source.Path).To(glossary.Source);
        foreach (var (term, bold) in uses.Uses)
        {
            var link = new LinkInline
            {
                Url = $"{page}#{term.Anchor}",
                Line = bold.Line,
                Column = bold.Column,
                IsClosed = true,
            };
            // The glossary leads here.
            link.GetAttributes().Id = AnchorOf(term);
            bold.ReplaceBy(link, copyChildren: false);
            link.AppendChild(bold);
        }
    }
}
