namespace Generator.Listings;

/// <summary>Finds listings that no article quotes and that give no reason.</summary>
internal static class CheckQuotes
{
    public static IEnumerable<Problem> In(Site site)
    {
        var quoted = site
            .Catalog.All.SelectMany(page => page.Quotes)
            .Select(quote => quote.Key)
            .ToHashSet(StringComparer.Ordinal);
        return site
            .Code.Listings.Where(listing => listing.Unquoted is null && !quoted.Contains(listing.Key))
            .Select(listing => ListingProblems.UnquotedListing.At(listing.At, listing.Key));
    }
}
