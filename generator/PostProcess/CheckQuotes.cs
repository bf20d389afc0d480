using System.Collections.Immutable;

namespace Generator;

/// <summary>Finds listings that no article shows and that do not say why.</summary>
internal static class CheckQuotes
{
    public static IEnumerable<Problem> In(Site site, ImmutableArray<Listing> listings)
    {
        var quoted = site.Pages.SelectMany(page => page.Article.Quotes).Select(quote => quote.Key).ToHashSet(StringComparer.Ordinal);
        return listings
            .Where(listing => listing.Unquoted is null && !quoted.Contains(listing.Key))
            .Select(listing => Problems.UnquotedListing(listing.At, listing.Key));
    }
}
