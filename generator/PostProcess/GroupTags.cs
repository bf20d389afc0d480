using Markdig.Helpers;

namespace Generator;

/// <summary>Articles with the same tag are brought together.</summary>
internal static class GroupTags
{
    public static Site In(Site site) => site with
    {
        Tags =
        [
            .. site.Pages.SelectMany(page => page.FrontMatter.Tags.Distinct(StringComparer.Ordinal).Select(name => (name, page)))
                .GroupBy(tagged => tagged.name, (name, tagged) => new Tag(name, $"tags/{LinkHelper.UrilizeAsGfm(name)}.html", [.. tagged.Select(tag => tag.page)]), StringComparer.Ordinal)
                .OrderBy(tag => tag.Address, StringComparer.Ordinal),
        ],
    };
}
