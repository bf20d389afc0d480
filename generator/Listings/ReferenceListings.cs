using System.Collections.Immutable;
using Markdig.Syntax;

namespace Generator.Listings;

/// <summary>
/// Makes each listing a link target: where an article first shows it, or else its row on the page of all listings.
/// </summary>
internal static class ReferenceListings
{
    private const string AllListings = "input/listings/";

    public static IEnumerable<CrossReference> In(Code code, ImmutableArray<Manuscript> articles)
    {
        var first = articles
            .OrderBy(article => article.FrontMatter.Draft)
            .ThenBy(article => article.FrontMatter.Number ?? int.MaxValue)
            .ThenBy(article => article.FrontMatter.Part)
            .ThenBy(article => article.SitePath, StringComparer.Ordinal)
            .SelectMany(article =>
                article.Tree.Descendants<SnippetBlock>().Select(block => (block.Key, article.Source.Path))
            )
            .DistinctBy(shown => shown.Key)
            .ToDictionary(shown => shown.Key, shown => shown.Path, StringComparer.Ordinal);
        return code.Keys.Select(key =>
            first.TryGetValue(key, out var file)
                ? new CrossReference("listing", key, file, Listing.AnchorOf(key), key, IsCode: true)
                : new CrossReference("listing", key, AllListings, key, key, IsCode: true)
        );
    }
}
