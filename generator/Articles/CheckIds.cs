using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Generator.Articles;

/// <summary>Finds ids that an article gives twice, or that a page has already.</summary>
internal static class CheckIds
{
    // Of the frame of each page, and of the listings in it.
    private static readonly string[] OfPage = ["content", "site-search", "answers-and-details"];

    public static IEnumerable<Problem> In(Manuscript article)
    {
        var taken = OfPage.ToHashSet(StringComparer.Ordinal);
        foreach (var node in article.Tree.Descendants())
        {
            if (
                node.TryGetAttributes()?.Id is { } id
                && (!taken.Add(id) || id.StartsWith(Listing.AnchorOf(""), StringComparison.Ordinal))
            )
            {
                yield return ArticleProblems.TakenId.At(article.At(node), id);
            }
        }
    }
}
