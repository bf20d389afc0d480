namespace Generator;

/// <summary>Finds links within the site that lead nowhere.</summary>
internal static class CheckLinks
{
    public static IEnumerable<Problem> In(Site site)
    {
        var pages = site.Pages.DistinctBy(page => page.Address).ToDictionary(page => page.Address, StringComparer.Ordinal);
        var files = site.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var (page, link) in site.Pages.SelectMany(page => page.Links.Select(link => (page, link))))
        {
            if (!pages.TryGetValue(link.Target, out var target))
            {
                if (!files.Contains(link.Target))
                {
                    yield return Problems.DeadLink(link.At, link.Written, site.Pages.Select(other => Between(page, other)));
                }
            }
            else if (link.Fragment.Length > 0 && !target.Anchors.Contains(link.Fragment))
            {
                yield return Problems.DeadAnchor(link.At, link.Written, link.Fragment, target.Anchors.Order(StringComparer.Ordinal));
            }
        }
    }

    // How an author would write the link from one article to another.
    private static string Between(Page from, Page to) =>
        Path.GetRelativePath(Path.GetDirectoryName($"/{from.Article.Source.Path}")!, $"/{to.Article.Source.Path}").Replace('\\', '/');
}
