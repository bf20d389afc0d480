using System.Xml.Linq;

namespace Generator;

/// <summary>Tells search engines of all pages (sitemaps.org, version 0.9), if it is known where they are: only whole addresses may stand there.</summary>
internal static class BuildSitemap
{
    private const string First = "sitemap.xml";

    // A file may have 50,000 addresses and 50 MB; with so many it has neither too many nor, at 2,048 characters each, too much.
    private const int Most = 25_000;

    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <param name="own">Pages that are made of the whole site.</param>
    public static IEnumerable<OutputFile> For(Site site, IEnumerable<OutputFile> own) =>
        site.Settings.Address is { } address ? Files(address, [.. Entries(site, own, address).Chunk(Most)]) : [];

    private static IEnumerable<OutputFile> Files(SiteAddress address, XElement[][] parts)
    {
        if (parts.Length == 1)
        {
            return [Sitemap(First, "urlset", parts[0])];
        }

        var files = parts.Select((part, index) => Sitemap($"sitemap-{index + 1}.xml", "urlset", part)).ToArray();
        return files.Prepend(Sitemap(First, "sitemapindex", files.Select(file => new XElement(Sitemaps + "sitemap", new XElement(Sitemaps + "loc", address.Of(file.Path))))));
    }

    private static OutputFile Sitemap(string path, string root, IEnumerable<XElement> entries) => OutputFile.Of(path, XmlText.Of(new XElement(Sitemaps + root, entries)));

    private static IEnumerable<XElement> Entries(Site site, IEnumerable<OutputFile> own, SiteAddress address) =>
        site.Pages.Select(page => (page.Address, page.Day))
            .Concat(own.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal) && file.Path != OutputFile.NotFound).Select(file => (Address: file.Path, Day: (DateOnly?)null)))
            .Select(page => new XElement(
                Sitemaps + "url",
                new XElement(Sitemaps + "loc", address.Of(page.Address)),
                page.Day is { } day ? new XElement(Sitemaps + "lastmod", $"{day:O}") : null));
}
