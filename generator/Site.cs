using System.Collections.Immutable;

namespace Generator;

/// <summary>
/// The site to publish: everything that the pipelines made from the series. It is created once, after Process.
/// </summary>
public sealed class Site
{
    public Site(Documents documents)
    {
        Documents = documents;
        Settings = documents.Get<SeriesSettings>();
        Catalog = documents.Get<Catalog>();
        Code = documents.Get<Code>();
        Listings =
        [
            .. Code.Listings.Where(listing => listing.Unquoted is not null || !Catalog.PlacesOf(listing.Key).IsEmpty),
        ];
        _byFile = Listings
            .DistinctBy(listing => listing.Key)
            .Select(listing => new ShownListing(listing, Code.ProofOf(listing.Key), Catalog.PlacesOf(listing.Key)))
            .ToLookup(shown => shown.Listing.At.File, StringComparer.Ordinal);
    }

    private readonly ILookup<string, ShownListing> _byFile;

    public SeriesSettings Settings { get; }

    /// <summary>The pages, in order.</summary>
    public Catalog Catalog { get; }

    /// <summary>All code of the series, including what no page shows, and the proof run.</summary>
    public Code Code { get; }

    /// <summary>All documents from Input and Process, by kind.</summary>
    public Documents Documents { get; }

    /// <summary>
    /// The listings that readers can find: those that a page shows, and those that say why no page does.
    /// </summary>
    public ImmutableArray<Listing> Listings { get; }

    /// <returns>The same listings with their proofs and places, in code order.</returns>
    public IEnumerable<ShownListing> ShownListings => _byFile.SelectMany(file => file);

    /// <param name="file">Path of a file under <c>code/</c>.</param>
    /// <returns>The shown listings of one file.</returns>
    public ImmutableArray<ShownListing> ListingsIn(string file) => [.. _byFile[file]];

    /// <returns>All documents of a kind; empty if there is none.</returns>
    public ImmutableArray<T> Of<T>()
        where T : class, IDocument => Documents.Of<T>();

    /// <returns>The only document of a kind; null if there is none.</returns>
    public T? Find<T>()
        where T : class, IDocument => Documents.Find<T>();
}

/// <summary>A listing that readers can find, with its proof and places.</summary>
/// <param name="Proof">Null if the listing is not proven.</param>
/// <param name="Places">Where pages show it, in page order; empty if no page does.</param>
public sealed record ShownListing(Listing Listing, ListingProof? Proof, ImmutableArray<Place> Places)
{
    /// <summary>Path and anchor of the listing on the page of its file.</summary>
    public string Target => Listing.TargetInFile;
}

/// <summary>A place where a page shows a listing.</summary>
/// <param name="Anchor">Anchor of the figure on that page.</param>
public sealed record Place(string Key, Page Page, string Anchor)
{
    /// <summary>Path of the page and anchor of the figure.</summary>
    public string Target => $"{Page.SitePath}#{Anchor}";
}
