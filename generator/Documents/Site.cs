using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Generator;

/// <summary>A heading of a page.</summary>
public sealed record Heading(int Level, string Text, string Id);

/// <summary>A link from a page to a place in the site.</summary>
/// <param name="Target">Path in the site that the link leads to, with forward slashes.</param>
/// <param name="Fragment">Anchor on the target, without <c>#</c>; empty if none.</param>
/// <param name="Written">The link as the author wrote it.</param>
public sealed record Link(string Target, string Fragment, string Written, Location At);

/// <summary>An article rendered to HTML.</summary>
/// <param name="Body">HTML of the article without the layout around it; empty for a deck.</param>
/// <param name="Minutes">How long reading takes, listings included.</param>
/// <param name="Anchors">Ids on the page that a link may lead to.</param>
/// <param name="Cards">What the page tells of the names in its listings.</param>
public sealed record Page(
    Article Article,
    string Body,
    int Minutes,
    ImmutableArray<Heading> Headings,
    ImmutableHashSet<string> Anchors,
    ImmutableArray<Link> Links,
    ImmutableArray<PageCard> Cards) : IAddressed
{
    public string Address => Article.Address;

    public bool IsLanding => Address == "index.html";

    public FrontMatter FrontMatter => Article.FrontMatter;

    /// <summary>The last day that its front matter tells of; null if it tells of none.</summary>
    public DateOnly? Day => new[] { FrontMatter.Published, FrontMatter.Checked }.Max();

    /// <summary>Where the same text lies as Markdown.</summary>
    public string TextAddress => Path.ChangeExtension(Address, ".md");

    /// <summary>Empty if it is no deck.</summary>
    public ImmutableArray<Slide> Slides { get; init; } = [];
}

/// <summary>All pages in the order of the series: numbered ones first by number and part, then the others by address.</summary>
/// <param name="Code">All listings of the series, also those that no page of this site shows, and the run that proves them.</param>
/// <param name="Files">What is published as it is: pictures of articles, and the theme's assets.</param>
/// <param name="StyleSheet">Address of the theme's style sheet.</param>
/// <param name="Script">Address of the theme's script.</param>
/// <param name="HeadScript">Address of the script that runs before a page is drawn.</param>
public sealed record Site(Settings Settings, ImmutableArray<Page> Pages, Code Code, ImmutableArray<OutputFile> Files, string StyleSheet, string Script, string HeadScript)
{
    public ImmutableArray<Page> Series => [.. Pages.Where(page => page.FrontMatter.Number is not null)];

    /// <summary>How many pages of this site have the number of that one.</summary>
    public int PartsOf(Page page) => Series.Count(other => other.FrontMatter.Number == page.FrontMatter.Number);

    /// <summary>Where readers find listings, in the order in which they meet them.</summary>
    public IEnumerable<Place> Places => Pages.SelectMany(page => page.Article.Quotes.DistinctBy(quote => quote.Key).Select(quote => new Place(quote.Key, page, quote.Anchor)));

    /// <summary>Where readers meet a listing first; null if no page of this site shows it.</summary>
    public Place? PlaceOf(string key) => Places.FirstOrDefault(place => place.Key == key);

    /// <summary>What readers may know of: listings that a page shows, and those that say why none does.</summary>
    public ImmutableArray<Listing> Listings => Places.Select(place => place.Key).ToHashSet(StringComparer.Ordinal) is var shown
        ? [.. Code.Listings.Where(listing => listing.Unquoted is not null || shown.Contains(listing.Key))]
        : [];

    /// <summary>The files of code that have pages.</summary>
    public ImmutableArray<Source> Sources { get; init; } = [];

    /// <summary>The namespaces that have pages, by name.</summary>
    public ImmutableArray<CodeNamespace> Namespaces { get; init; } = [];

    /// <summary>The types that have pages.</summary>
    public IEnumerable<CodeType> Types => Namespaces.SelectMany(space => space.Types);

    /// <summary>The repository as it was when the site was built; null if that is not known.</summary>
    public Revision? Revision { get; init; }

    /// <summary>Addresses of the theme's files by the names they have there: of <c>site.css</c>, and of each script that is loaded when it is needed.</summary>
    public ImmutableDictionary<string, string> Assets { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Address of the file that a search begins with; null while there is none.</summary>
    public string? SearchIndex { get; init; }

    /// <summary>When and where the talk was given.</summary>
    public ImmutableArray<Presentation> Presentations { get; init; } = [];

    /// <summary>What the articles are about, by name; empty if none says it.</summary>
    public ImmutableArray<Tag> Tags { get; init; } = [];

    /// <summary>Where pages lay before.</summary>
    public IEnumerable<Redirect> Redirects =>
        Pages.SelectMany(page => page.FrontMatter.RedirectFrom.Select(address => new Redirect(address.EndsWith('/') ? $"{address}index.html" : address, page)));

    /// <summary>What the series calls things; null if it has no glossary.</summary>
    public Glossary? Glossary { get; init; }

    /// <summary>The page of the glossary; null if it has none.</summary>
    public Page? GlossaryPage => Pages.FirstOrDefault(page => page.Article.Source.Path == Glossary?.Source);

    /// <summary>On which day each file below <c>input/</c> was changed last, as far as that is known.</summary>
    public ImmutableDictionary<string, DateOnly> Changes { get; init; } = ImmutableDictionary<string, DateOnly>.Empty;

    /// <summary>What feeds tell of, the newest first: pages that tell of a day. A feed is about change, and nothing else in a series says when it changed.</summary>
    public ImmutableArray<Page> Dated => [.. Pages.Where(page => !page.IsLanding && page.Day is not null).OrderByDescending(page => page.Day)];

    /// <summary>The pages of one form; the landing page is of none.</summary>
    public IEnumerable<Page> Of(Form form) => Pages.Where(page => !page.IsLanding && page.FrontMatter.Form == form);
}

/// <summary>A page shows a listing.</summary>
/// <param name="Anchor">Of the figure on that page.</param>
public sealed record Place(string Key, Page Page, string Anchor)
{
    public string Address => $"{Page.Address}#{Anchor}";
}

/// <summary>Bytes and their place in the site, relative with forward slashes.</summary>
public sealed record OutputFile(string Path, ImmutableArray<byte> Bytes)
{
    /// <param name="text">Written as UTF-8 without a mark.</param>
    public static OutputFile Of(string path, string text) => new(path, ImmutableCollectionsMarshal.AsImmutableArray(Encoding.UTF8.GetBytes(text)));

    /// <summary>Path of the list of all files of a site, by which a later build knows the folder as its own.</summary>
    public const string Manifest = "site-manifest.txt";

    /// <summary>The same with its content in its name, so that no browser takes an old one from its cache.</summary>
    public OutputFile Hashed()
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Bytes.AsSpan()))[..8];
        return this with { Path = System.IO.Path.ChangeExtension(Path, $".{hash}{System.IO.Path.GetExtension(Path)}") };
    }

    /// <summary>Path of the page that hosts show where there is none. It is shown under any address, so it has none of its own.</summary>
    public const string NotFound = "404.html";

    /// <summary>Paths of the feeds, as Atom and as JSON.</summary>
    public const string AtomFeed = "feed.xml", JsonFeed = "feed.json";
}
