using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator;

/// <summary>Bold words are terms: each leads to its definition in the glossary.</summary>
internal static class LinkTerms
{
    /// <param name="glossary">Null if the series has none; then bold is bold.</param>
    public static Article Into(Article article, Glossary? glossary)
    {
        if (glossary is null || article.Source.Path == glossary.Source)
        {
            return article;
        }

        var problems = ImmutableArray.CreateBuilder<Problem>();
        var introduced = new Dictionary<Term, Location>();
        foreach (var bold in article.Tree.Descendants<EmphasisInline>().Where(emphasis => emphasis.DelimiterCount == 2).ToArray())
        {
            var at = new Location(article.Source.Path, bold.Line + 1, bold.Column + 1);
            var name = PlainText.Of(bold);
            if (glossary.Find(name) is not { } term)
            {
                problems.Add(Problems.UndefinedTerm(at, name, glossary.Terms.Select(term => term.Name)));
            }
            else if (!introduced.TryAdd(term, at))
            {
                problems.Add(Problems.RepeatedTerm(at, name, introduced[term]));
            }
            else
            {
                var link = new LinkInline { Url = $"{Relative.From(article.Source.Path).To(glossary.Source)}#{term.Anchor}", Line = bold.Line, Column = bold.Column, IsClosed = true };
                bold.ReplaceBy(link, copyChildren: false);
                link.AppendChild(bold);
            }
        }

        return article with { Terms = [.. introduced.Keys], Problems = [.. article.Problems, .. problems] };
    }
}
