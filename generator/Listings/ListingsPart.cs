using System.Collections.Immutable;

namespace Generator.Listings;

/// <summary>A part of the list of all listings that readers can find.</summary>
/// <param name="Shown">Those that articles show, in the order of the articles.</param>
/// <param name="Unshown">Those that no article shows. All are in the first part, where links to them lead.</param>
public sealed record ListingsPart(
    ListPart Part,
    ImmutableArray<ShownListing> Shown,
    ImmutableArray<ShownListing> Unshown
) : ISitePage
{
    public string SitePath => Part.SitePath;

    /// <param name="first">Path in the site of the first part.</param>
    public static IEnumerable<ListingsPart> In(Site site, string first)
    {
        var rows = site.ShownListings.ToDictionary(row => row.Listing.Key, StringComparer.Ordinal);
        var shown = site.Catalog.Places.DistinctBy(place => place.Key).Select(place => rows[place.Key]);
        return ListPart
            .Cut([.. shown], first, site.Settings)
            .Select(part => new ListingsPart(
                part.Part,
                part.Items,
                part.Part.Number > 1 ? [] : [.. site.ShownListings.Where(row => row.Places.IsEmpty)]
            ));
    }
}
