using System.Collections.Immutable;

namespace Generator;

/// <summary>Gathers the names of all places that articles may refer to.</summary>
internal static class FindReferences
{
    /// <summary>Where a listing is that no article shows.</summary>
    private const string AllListings = "input/listings/";

    /// <param name="articles">With their listings, to know which of them shows one.</param>
    /// <param name="glossary">Null if the series has none.</param>
    public static ImmutableArray<CrossReference> In(ImmutableArray<Article> articles, ImmutableArray<Listing> listings, Glossary? glossary)
    {
        var first = articles
            .OrderBy(article => article.FrontMatter.Draft)
            .ThenBy(article => article.FrontMatter.Number ?? int.MaxValue)
            .ThenBy(article => article.FrontMatter.Part)
            .ThenBy(article => article.Address, StringComparer.Ordinal)
            .SelectMany(article => article.Quotes.Select(quote => (quote.Key, File: article.Source.Path, quote.Anchor)))
            .DistinctBy(shown => shown.Key)
            .ToDictionary(shown => shown.Key, StringComparer.Ordinal);
        return
        [
            .. articles.Select(article => new CrossReference(Reference.Article, Name(article.Source.Path), article.Source.Path, "", article.FrontMatter.Title)),
            .. listings.DistinctBy(listing => listing.Key).Select(listing => first.TryGetValue(listing.Key, out var shown)
                ? new CrossReference(Reference.Listing, listing.Key, shown.File, shown.Anchor, listing.Key)
                : new CrossReference(Reference.Listing, listing.Key, AllListings, listing.Key, listing.Key)),
            .. glossary?.Terms.Select(term => new CrossReference(Reference.Term, term.Anchor, glossary.Source, term.Anchor, term.Name)) ?? [],
        ];
    }

    // The index of a folder has the folder's name.
    private static string Name(string path) => Path.GetFileNameWithoutExtension(path) is "index" ? Path.GetFileName(Path.GetDirectoryName(path))! : Path.GetFileNameWithoutExtension(path);
}
