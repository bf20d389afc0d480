namespace Generator;

/// <summary>Finds two articles that have one number, and parts of an article that do not count 1, 2, 3 …</summary>
internal static class CheckNumbers
{
    public static IEnumerable<Problem> In(Site site) =>
        site.Series.GroupBy(page => page.FrontMatter.Number!.Value).SelectMany(pages => Of(pages.Key, [.. pages]))
            .Concat(site.Pages.Where(page => page.FrontMatter is { Number: null, Part: not null }).Select(page => Problems.PartOfNothing(At(page))));

    private static IEnumerable<Problem> Of(int number, Page[] pages)
    {
        if (pages.Any(page => page.FrontMatter.Part is null))
        {
            return pages[1..].Select(page => Problems.SameNumber(At(page), number, At(pages[0])));
        }

        var parts = pages.GroupBy(page => page.FrontMatter.Part!.Value).ToArray();
        var repeated = parts.SelectMany(same => same.Skip(1).Select(page => Problems.SamePart(At(page), number, same.Key, At(same.First()))));
        // Behind a hole every part has the wrong number; the first one says it for all.
        var missing = parts.Select((same, index) => (Page: same.First(), Part: same.Key, Expected: index + 1)).Where(place => place.Part != place.Expected).Take(1);
        return repeated.Concat(missing.Select(place => Problems.MissingPart(At(place.Page), number, place.Part, place.Expected)));
    }

    private static Location At(Page page) => new(page.Article.Source.Path);
}
