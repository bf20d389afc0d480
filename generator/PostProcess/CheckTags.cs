namespace Generator;

/// <summary>Finds tags that can have no page, and those that are written in two ways.</summary>
internal static class CheckTags
{
    private static readonly string[] NoNames = ["tags/.html", "tags/index.html"];

    public static IEnumerable<Problem> In(Site site) =>
        site.Tags.Where(tag => NoNames.Contains(tag.Address, StringComparer.Ordinal)).Select(tag => Problems.IllNamedTag(At(tag), tag.Name))
            .Concat(site.Tags.GroupBy(tag => tag.Address, StringComparer.Ordinal).SelectMany(same => same.Skip(1).Select(tag => Problems.SameTag(At(tag), tag.Name, same.First().Name, At(same.First())))));

    private static Location At(Tag tag) => new(tag.Pages[0].Article.Source.Path);
}
