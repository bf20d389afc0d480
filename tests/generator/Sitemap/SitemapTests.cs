using System.Xml.Linq;

namespace Generator.Tests.Sitemap;

/// <summary>Which pages search engines are told of.</summary>
[Collection(ProvenSite.ForPages), Trait("Speed", "slow")]
public class SitemapTests(ProvenSite proven)
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task The_sitemap_names_each_page_that_readers_come_to_and_no_other()
    {
        var site = await proven.WithBaseUrl("mapped");
        var named = XDocument
            .Parse(site.Read("sitemap.xml"))
            .Descendants(Sitemaps + "loc")
            .Select(place => place.Value[ProvenSite.BaseUrl.Length..])
            .Select(path => path.Length == 0 || path.EndsWith('/') ? $"{path}index.html" : path);

        Assert.Equal(
            site.Tree()
                .Keys.Where(page =>
                    SiteCopy.IsPage(page) && page is not ("404.html" or "articles/the_Wolf.html" or "beasts/index.html")
                )
                .Order(StringComparer.Ordinal),
            named.Order(StringComparer.Ordinal)
        );
        Assert.Contains($"Sitemap: {ProvenSite.BaseUrl}sitemap.xml", site.Read("robots.txt"), StringComparison.Ordinal);
        Assert.Contains("<lastmod>2024-02-29</lastmod>", site.Read("sitemap.xml"), StringComparison.Ordinal);
    }
}
