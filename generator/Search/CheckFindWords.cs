using System.Collections.Immutable;

namespace Generator.Search;

/// <summary>Finds search words for places that do not exist, and words that are a name elsewhere.</summary>
internal static class CheckFindWords
{
    /// <param name="pages">All pages, including drafts.</param>
    public static IEnumerable<Problem> In(ImmutableArray<Page> pages)
    {
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (
                var passage in DraftsOf(page).Where(passage => passage.Kind is PassageKind.Page or PassageKind.Term)
            )
            {
                taken.TryAdd(SearchWords.Joined(passage.Name), $"'{passage.Name}'");
            }
        }

        return pages.SelectMany(page => page.FrontMatter.Find.SelectMany(find => Faults(find, page, taken)));
    }

    private static IEnumerable<Problem> Faults(FindWords find, Page page, Dictionary<string, string> taken)
    {
        string[] places =
        [
            FindWords.WholePage,
            .. DraftsOf(page).Select(passage => passage.Anchor).Where(anchor => anchor.Length > 0),
        ];
        if (!places.Contains(find.Place, StringComparer.Ordinal))
        {
            yield return SearchProblems.NoPlace.At(find.At, find.Place, Suggestion.For(find.Place, places));
        }

        foreach (var words in find.Words)
        {
            var name = SearchWords.Joined(words);
            if (!taken.TryAdd(name, $"'{find.Place}' in {find.At.File}"))
            {
                yield return SearchProblems.TakenWords.At(find.At, words, taken[name]);
            }
        }
    }

    private static ImmutableArray<PassageDraft> DraftsOf(Page page) => page.Find<PagePassages>()?.Drafts ?? [];
}
