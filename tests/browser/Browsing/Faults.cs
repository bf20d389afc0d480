namespace Browser.Tests.Browsing;

/// <summary>Descriptions of what is wrong with an open page; empty if nothing is.</summary>
internal static class Faults
{
    /// <param name="site">Base URL of everything that the page may request.</param>
    /// <param name="next">The colours to which the system changes meanwhile; by default it does not.</param>
    public static async Task<IReadOnlyList<string>> Of(Visit visit, Uri site, ColorScheme? next = null) =>
        [
            .. await Axe.Ask(visit),
            .. await OfWidth(visit),
            .. await OfIds(visit),
            .. next is { } scheme ? await Colours.Change(visit, scheme) : [],
            .. OfRequests(visit, site),
            .. visit.Complaints,
        ];

    /// <returns>What makes the page wider than its window; empty if nothing does.</returns>
    public static async Task<IReadOnlyList<string>> OfWidth(Visit visit) =>
        await visit.Page.EvaluateAsync<string[]>(
            """
            () => {
              const root = document.documentElement;
              if (root.scrollWidth <= root.clientWidth) { return []; }
              const scrolls = element => element !== document.body
                && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
              const wide = [...document.body.querySelectorAll('*')].filter(element =>
                element.getBoundingClientRect().right > root.clientWidth && !scrolls(element.parentElement));
              const shown = wide.slice(0, 3).map(element => element.cloneNode().outerHTML).join(' ');
              return [`too wide: ${root.scrollWidth} px in ${root.clientWidth}, ${shown}`];
            }
            """
        );

    /// <returns>The requests that leave the site.</returns>
    public static IEnumerable<string> OfRequests(Visit visit, Uri site) =>
        visit
            .Requests.Where(request => !site.IsBaseOf(new Uri(request.Url)))
            .Select(request => $"request outside: {request.Url}");

    /// <summary>Fails if there is any fault, and lists all of them, one per line.</summary>
    public static void AssertNone(IEnumerable<string> faults)
    {
        var lines = string.Join('\n', faults);
        Assert.True(lines.Length == 0, lines);
    }

    private static async Task<IEnumerable<string>> OfIds(Visit visit) =>
        (
            await visit.Page.EvaluateAsync<string[]>(
                "() => [...document.querySelectorAll('[id]')].map(element => element.id)"
            )
        )
            .CountBy(id => id)
            .Where(count => count.Value > 1)
            .Select(count => $"id: {count.Key} stands {count.Value} times");
}
