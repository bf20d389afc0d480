namespace Generator;

/// <summary>Finds out where a card leads: to the listing that declares its name, on the same page if it is there, else where the series shows it first.</summary>
internal static class LinkCards
{
    public static Site In(Site site)
    {
        var first = Shown(site.Pages);
        return site with { Pages = [.. site.Pages.Select(page => page with { Cards = [.. Link(page.Cards, Shown([page]), first)] })] };
    }

    private static Dictionary<string, string> Shown(IEnumerable<Page> pages) =>
        pages.SelectMany(page => page.Article.Quotes.Select(quote => (quote.Key, Address: $"{page.Address}#{quote.Anchor}")))
            .DistinctBy(shown => shown.Key)
            .ToDictionary(shown => shown.Key, shown => shown.Address, StringComparer.Ordinal);

    private static IEnumerable<PageCard> Link(IEnumerable<PageCard> cards, Dictionary<string, string> here, Dictionary<string, string> first) =>
        cards.Select(card => card.Card.Listing is { } key ? card with { Shown = here.GetValueOrDefault(key) ?? first.GetValueOrDefault(key) } : card);
}
