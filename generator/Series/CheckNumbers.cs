namespace Generator.Series;

/// <summary>Finds articles with the same number, and articles whose parts are not numbered 1, 2, 3 …</summary>
internal static class CheckNumbers
{
    public static IEnumerable<Problem> In(Catalog catalog) =>
        [
            .. catalog
                .All.Where(page => page.FrontMatter.Number is not null)
                .GroupBy(page => page.FrontMatter.Number!.Value)
                .SelectMany(pages => Of(pages.Key, [.. pages])),
            .. catalog
                .All.Where(page => page.FrontMatter is { Number: null, Part: not null })
                .Select(page => SeriesProblems.PartWithoutNumber.At(At(page))),
        ];

    private static IEnumerable<Problem> Of(int number, Page[] pages)
    {
        if (pages.Any(page => page.FrontMatter.Part is null))
        {
            return pages[1..].Select(page => SeriesProblems.SameNumber.At(At(page), number, At(pages[0]).File));
        }

        var parts = pages.GroupBy(page => page.FrontMatter.Part!.Value).ToArray();
        var repeated = parts.SelectMany(same =>
            same.Skip(1).Select(page => SeriesProblems.SamePart.At(At(page), number, same.Key, At(same.First()).File))
        );
        // After a gap, every part has the wrong number, so only the first one is reported.
        var missing = parts
            .Select((same, index) => (Page: same.First(), Part: same.Key, Expected: index + 1))
            .Where(place => place.Part != place.Expected)
            .Take(1);
        return repeated.Concat(
            missing.Select(place => SeriesProblems.MissingPart.At(At(place.Page), number, place.Part, place.Expected))
        );
    }

    private static Location At(Page page) => new(page.Source.Path);
}
