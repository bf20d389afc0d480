namespace Generator.Listings;

/// <summary>Finds listings that no article quotes without a reason, or that give a reason in vain.</summary>
internal static class CheckQuotes
{
    public static IEnumerable<Problem> In(Site site)
    {
        var quoted = site
            .Catalog.All.SelectMany(page => page.Quotes, (page, quote) => (quote.Key, page.Source.Path))
            .DistinctBy(quote => quote.Key)
            .ToDictionary(quote => quote.Key, quote => quote.Path, StringComparer.Ordinal);
        return site
            .Code.Listings.Where(listing => listing.Unquoted is null != quoted.ContainsKey(listing.Key))
            .Select(listing =>
                listing.Unquoted is { } reason
                    ? ListingProblems.QuotedAfterAll.At(listing.At, listing.Key, reason, quoted[listing.Key])
                    : ListingProblems.UnquotedListing.At(listing.At, listing.Key)
            );
    }
}
