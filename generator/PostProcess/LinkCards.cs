namespace Generator;

/// <summary>Finds out where a card leads: to the listing that declares its name, on the same page if it is there, else where the series shows it first; else to the page of the type that it belongs to.</summary>
internal static class LinkCards
{
    public static Site In(Site site)
    {
        var first = Shown(site.Pages);
        var declared = Declared(site.Types);
        return site with { Pages = [.. site.Pages.Select(page => page with { Cards = [.. page.Cards.Select(Link(Shown([page]), first, declared))] })] };
    }

    private static Dictionary<string, string> Shown(IEnumerable<Page> pages) =>
        pages.SelectMany(page => page.Article.Quotes.Select(quote => (quote.Key, Address: $"{page.Address}#{quote.Anchor}")))
            .DistinctBy(shown => shown.Key)
            .ToDictionary(shown => shown.Key, shown => shown.Address, StringComparer.Ordinal);

    private static Dictionary<string, string> Declared(IEnumerable<CodeType> types) =>
        types.SelectMany(type => type.Members.Select(member => (member.Id, Address: type.AddressOf(member))).Prepend((type.Id, type.Address)))
            .ToDictionary(declared => declared.Id, declared => declared.Address, StringComparer.Ordinal);

    private static Func<PageCard, PageCard> Link(Dictionary<string, string> here, Dictionary<string, string> first, Dictionary<string, string> declared) =>
        card => card with { Shown = Known(here, card.Card.Listing) ?? Known(first, card.Card.Listing) ?? Known(declared, card.Card.Declared) };

    private static string? Known(Dictionary<string, string> addresses, string? key) => key is null ? null : addresses.GetValueOrDefault(key);
}
