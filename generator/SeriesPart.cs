using System.Collections.Immutable;

namespace Generator;

/// <summary>A part of the list of all articles. The first one is on the landing page.</summary>
public sealed record SeriesPart(ListPart Part, ImmutableArray<Page> Articles) : ISitePage
{
    public string SitePath => Part.SitePath;

    /// <returns>At least one part.</returns>
    public static ImmutableArray<SeriesPart> In(Site site) =>
        [
            .. ListPart
                .Cut(site.Catalog.Series, "index.html", site.Settings)
                .Select(part => new SeriesPart(part.Part, part.Items)),
        ];
}
