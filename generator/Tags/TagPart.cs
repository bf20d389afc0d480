using System.Collections.Immutable;

namespace Generator.Tags;

/// <summary>A part of the articles with a tag.</summary>
public sealed record TagPart(Tag Tag, ListPart Part, ImmutableArray<Page> Pages) : ISitePage
{
    public string SitePath => Part.SitePath;

    public static IEnumerable<TagPart> In(Tag tag, SeriesSettings settings) =>
        ListPart.Cut(tag.Pages, tag.SitePath, settings).Select(part => new TagPart(tag, part.Part, part.Items));
}
