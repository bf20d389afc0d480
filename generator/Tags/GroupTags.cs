using System.Collections.Immutable;
using Markdig.Helpers;

namespace Generator.Tags;

/// <summary>Groups pages by tag.</summary>
internal static class GroupTags
{
    public static ImmutableArray<Tag> In(IEnumerable<Page> pages) =>
        [
            .. pages
                .SelectMany(page => page.FrontMatter.Tags.Distinct(StringComparer.Ordinal).Select(name => (name, page)))
                .GroupBy(tagged => tagged.name, tagged => tagged.page, StringComparer.Ordinal)
                .Select(tagged => new Tag(tagged.Key, $"tags/{LinkHelper.UrilizeAsGfm(tagged.Key)}.html", [.. tagged]))
                .OrderBy(tag => tag.SitePath, StringComparer.Ordinal),
        ];
}
