using System.Xml.Linq;

namespace Generator.Sitemap;

/// <summary>
/// Lists all pages for search engines (sitemaps.org, version 0.9). This needs the URL of the site, because a sitemap
/// allows only absolute URLs.
/// </summary>
internal static class BuildSitemap
{
    private const string First = "sitemap.xml";

    // A file may have 50,000 URLs and 50 MB. This stays below both limits, with 2,048 characters per URL.
    private const int Most = 25_000;

    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <param name="files">All files of the site that have a URL.</param>
    public static IEnumerable<OutputFile> For(Site site, IEnumerable<OutputFile> files) =>
        site.Settings.BaseUrl is { } baseUrl ? Files(baseUrl, [.. Entries(site, files, baseUrl).Chunk(Most)]) : [];

    private static IEnumerable<OutputFile> Files(SiteUrl baseUrl, XElement[][] parts)
    {
        if (parts.Length == 1)
        {
            return [Sitemap(First, "urlset", parts[0])];
        }

        var files = parts.Select((part, index) => Sitemap($"sitemap-{index + 1}.xml", "urlset", part)).ToArray();
        return files.Prepend(
            Sitemap(
                First,
                "sitemapindex",
                files.Select(file => new XElement(
                    Sitemaps + "sitemap",
                    new XElement(Sitemaps + "loc", baseUrl.Of(file.Path))
                ))
            )
        );
    }

    private static OutputFile Sitemap(string path, string root, IEnumerable<XElement> entries) =>
        OutputFile.Of(path, XmlText.Of(new XElement(Sitemaps + root, entries)));

    private static IEnumerable<XElement> Entries(Site site, IEnumerable<OutputFile> files, SiteUrl baseUrl) =>
        site
            .Catalog.Pages.Select(page => (page.SitePath, page.Day))
            .Concat(
                files
                    .Where(file =>
                        file.IsPage && file.Path != OutputFile.NotFound && site.Catalog.At(file.Path) is null
                    )
                    .OrderBy(file => file.Path, StringComparer.Ordinal)
                    .Select(file => (SitePath: file.Path, Day: (DateOnly?)null))
            )
            .Select(page => new XElement(
                Sitemaps + "url",
                new XElement(Sitemaps + "loc", baseUrl.Of(page.SitePath)),
                page.Day is { } day ? new XElement(Sitemaps + "lastmod", $"{day:O}") : null
            ));
}
