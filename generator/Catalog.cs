using System.Collections.Immutable;

namespace Generator;

/// <summary>
/// All author-written pages, with lookups. Numbered articles come first, by number and part; the others follow by path.
/// </summary>
public sealed class Catalog : IDocument
{
    private readonly Dictionary<string, Page> _byPath;

    private readonly Dictionary<string, Page> _bySource;

    private readonly Dictionary<string, int> _places;

    private readonly Dictionary<int, int> _parts;

    // For each place in the series, the place of the next article that is not optional.
    private readonly int[] _required;

    private readonly ILookup<string, Place> _shown;

    private readonly ILookup<Form, Page> _byForm;

    /// <param name="pages">All pages, including drafts.</param>
    /// <param name="drafts">Whether drafts are published.</param>
    public Catalog(ImmutableArray<Page> pages, bool drafts)
    {
        All = [.. pages.InSeriesOrder(page => page.FrontMatter, page => page.SitePath)];
        Pages = drafts ? All : [.. All.Where(page => !page.FrontMatter.Draft)];
        Series = [.. Pages.Where(page => page.FrontMatter.Number is not null)];
        Dated = [.. Pages.Where(page => !page.IsLanding && page.Day is not null).OrderByDescending(page => page.Day)];
        Places =
        [
            .. Pages.SelectMany(page =>
                page.Quotes.DistinctBy(quote => quote.Key).Select(quote => new Place(quote.Key, page, quote.Anchor))
            ),
        ];
        _byPath = Pages.DistinctBy(page => page.SitePath).ToDictionary(page => page.SitePath, StringComparer.Ordinal);
        _bySource = Pages.ToDictionary(page => page.Source.Path, StringComparer.Ordinal);
        _places = Series
            .Index()
            .ToDictionary(page => page.Item.Source.Path, page => page.Index, StringComparer.Ordinal);
        _required = new int[Series.Length];
        for (var (place, next) = (Series.Length - 1, Series.Length); place >= 0; place--)
        {
            _required[place] = next;
            next = Series[place].FrontMatter.Level == Level.Optional ? next : place;
        }

        _parts = Series.CountBy(page => page.FrontMatter.Number!.Value).ToDictionary();
        _byForm = Pages.Where(page => !page.IsLanding).ToLookup(page => page.FrontMatter.Form);
        _shown = Places.ToLookup(place => place.Key, StringComparer.Ordinal);
    }

    /// <summary>All pages, including drafts. Checks run on these.</summary>
    public ImmutableArray<Page> All { get; }

    /// <summary>The published pages.</summary>
    public ImmutableArray<Page> Pages { get; }

    /// <summary>The published pages that have a number, in order of number and part.</summary>
    public ImmutableArray<Page> Series { get; }

    /// <summary>
    /// Published pages with a date in the front matter, without the landing page, newest first; for feeds.
    /// </summary>
    public ImmutableArray<Page> Dated { get; }

    /// <summary>Where pages show listings: the first figure of each listing on each page, in page order.</summary>
    public ImmutableArray<Place> Places { get; }

    /// <summary>The published pages of one form, without the landing page.</summary>
    public IEnumerable<Page> Of(Form form) => _byForm[form];

    public Page? At(string sitePath) => _byPath.GetValueOrDefault(sitePath);

    /// <param name="source">Path of the page's Markdown file.</param>
    public Page? From(string source) => _bySource.GetValueOrDefault(source);

    /// <summary>Where pages show a listing, at most once per page; empty if no page does.</summary>
    public ImmutableArray<Place> PlacesOf(string key) => [.. _shown[key]];

    /// <summary>The first place where a page shows a listing; null if no page does.</summary>
    public Place? PlaceOf(string key) => _shown[key].FirstOrDefault();

    /// <summary>How many published pages share this page's number; 0 if it has none.</summary>
    public int PartsOf(Page page) => page.FrontMatter.Number is { } number ? _parts.GetValueOrDefault(number) : 0;

    public bool IsInSeries(Page page) => _places.ContainsKey(page.Source.Path);

    /// <summary>The next article of the series that is not optional.</summary>
    /// <returns>Null if there is none, and for a page outside of the series.</returns>
    public Page? NextRequired(Page page) =>
        _places.TryGetValue(page.Source.Path, out var place) ? Series.ElementAtOrDefault(_required[place]) : null;

    /// <summary>The article a number of steps further on in the series; a negative number goes back.</summary>
    /// <returns>Null past the ends of the series and for a page outside it.</returns>
    public Page? Neighbour(Page page, int step) =>
        _places.TryGetValue(page.Source.Path, out var place) ? Series.ElementAtOrDefault(place + step) : null;
}
