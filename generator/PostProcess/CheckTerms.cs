namespace Generator;

/// <summary>Finds terms that the glossary defines twice, or for nobody.</summary>
internal static class CheckTerms
{
    public static IEnumerable<Problem> In(Site site, Glossary? glossary)
    {
        var introduced = site.Pages.SelectMany(page => page.Article.Terms).ToHashSet();
        var terms = glossary?.Terms ?? [];
        return terms.Where(term => !introduced.Contains(term)).Select(term => Problems.UnusedTerm(term.At, term.Name))
            .Concat(terms.GroupBy(term => term.Anchor, StringComparer.Ordinal).SelectMany(same => same.Skip(1).Select(term => Problems.RepeatedTerm(term.At, term.Name, same.First().At))));
    }
}
