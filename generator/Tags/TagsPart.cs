using System.Collections.Immutable;

namespace Generator.Tags;

/// <summary>A part of the list of all tags.</summary>
/// <param name="NamesArticles">Whether there are so few of them that each tag can list its own.</param>
public sealed record TagsPart(ListPart Part, ImmutableArray<Tag> Tags, bool NamesArticles) : ISitePage
{
    public string SitePath => Part.SitePath;

    /// <returns>Nothing if there are no tags.</returns>
    public static IEnumerable<TagsPart> In(ImmutableArray<Tag> tags, SeriesSettings settings)
    {
        var namesArticles = tags.Sum(tag => tag.Pages.Length) <= settings.MostPerPage;
        return tags.IsEmpty
            ? []
            : ListPart
                .Cut(tags, "tags/index.html", settings)
                .Select(part => new TagsPart(part.Part, part.Items, namesArticles));
    }
}
