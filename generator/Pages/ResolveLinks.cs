using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Pages;

/// <summary>Resolves the relative links of an article to paths in the site.</summary>
internal static class ResolveLinks
{
    public static ImmutableArray<Link> Of(Manuscript article) =>
        [
            .. article
                .Tree.Descendants<LinkInline>()
                .Where(link => MarkdownHtml.IsRelative(link.Url ?? ""))
                .Select(link => Resolve(article, link.Url!, article.At(link))),
        ];

    private static Link Resolve(Manuscript article, string url, Location at)
    {
        var (path, fragment) = url.Split('#', 2) is [var before, var after] ? (before, after) : (url, "");
        var target =
            path.Length == 0 ? article.SitePath
            : Uri.TryCreate(new Uri($"site:///{article.SitePath}"), MarkdownHtml.Published(path), out var resolved)
                ? resolved.AbsolutePath[1..]
            // Such as `a|b`, which counts as a drive: no page has this path, so the link is reported as dead.
            : path;
        return new Link(Uri.UnescapeDataString(target), Uri.UnescapeDataString(fragment), url, at);
    }
}
