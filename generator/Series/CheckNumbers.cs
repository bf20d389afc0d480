namespace Generator.Series;

/// <summary>Finds articles with the same number, and articles or parts that are not numbered 1, 2, 3 …</summary>
internal static class CheckNumbers
{
    public static IEnumerable<Problem> In(Catalog catalog)
    {
        var numbered = catalog
            .All.Where(page => page.FrontMatter.Number is not null)
            .GroupBy(page => page.FrontMatter.Number!.Value)
            .ToArray();
        return
        [
            .. numbered.SelectMany(pages => Of(pages.Key, [.. pages])),
            // Only the first one after a gap is reported, because the others count on from it.
            .. numbered
                .Zip(numbered.Select(pages => pages.Key + 1).Prepend(1))
                .Where(place => place.First.Key > place.Second)
                .Select(place =>
                    SeriesProblems.MissingNumber.At(At(place.First.First()), place.First.Key, place.Second)
                ),
            .. catalog
                .All.Where(page => page.FrontMatter is { Number: null, Part: not null })
                .Select(page => SeriesProblems.PartWithoutNumber.At(At(page))),
        ];
    }

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
