namespace Browser.Tests.Browsing;

/// <summary>A page makes many things alike: what holds for one of a kind, holds for each.</summary>
internal static class Kinds
{
    /// <returns>Of the elements that are seen, the first of each kind: those with the same names up to two levels above, and with or without more in them than fits beside each other.</returns>
    public static async Task<IElementHandle[]> Of(Visit visit, string selector)
    {
        var places = await visit.Page.EvaluateAsync<int[]>("""
            selector => {
              const name = element => element ? `${element.localName}.${element.className}` : '';
              const kinds = new Map();
              document.querySelectorAll(selector).forEach((element, place) => {
                const kind = [name(element), name(element.parentElement), name(element.parentElement.parentElement), element.scrollWidth > element.clientWidth].join(' ');
                if (element.getClientRects().length > 0 && !kinds.has(kind)) { kinds.set(kind, place); }
              });
              return [...kinds.values()];
            }
            """, selector);
        var elements = await visit.Page.QuerySelectorAllAsync(selector);
        return [.. places.Select(place => elements[place])];
    }
}
