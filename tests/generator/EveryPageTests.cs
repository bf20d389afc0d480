using System.Text;

namespace Generator.Tests;

/// <summary>What holds for each page, whatever is on it.</summary>
[Collection(ProvenSite.ForPages), Trait("Speed", "slow")]
public class EveryPageTests(ProvenSite proven)
{
    private readonly SiteCopy _site = proven.Site;

    [Fact]
    public void Every_link_is_relative_or_leads_out_by_a_safe_scheme_and_none_is_dead()
    {
        var files = _site.Tree().Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var page in files.Where(SiteCopy.IsPage))
        {
            var urls = _site
                .Page(page)
                .All.SelectMany(element => new[] { element.GetAttribute("href"), element.GetAttribute("src") })
                .OfType<string>()
                .ToArray();
            Assert.NotEmpty(urls);
            foreach (
                var url in urls.Where(url =>
                    !url.StartsWith("https:", StringComparison.Ordinal)
                    && !url.StartsWith("mailto:", StringComparison.Ordinal)
                )
            )
            {
                Assert.False(url.StartsWith('/'), url);
                var target = new Uri(new Uri($"site:///{page}"), url);
                Assert.Contains(target.AbsolutePath[1..], files);
                Assert.True(
                    target.Fragment.Length == 0
                        || _site.Page(target.AbsolutePath[1..]).GetElementById(target.Fragment[1..]) is not null,
                    $"{page}: {url}"
                );
            }
        }
    }

    [Fact]
    public void No_page_holds_an_inline_script_or_style()
    {
        foreach (var page in _site.Tree().Keys.Where(SiteCopy.IsPage).Select(_site.Page))
        {
            Assert.Empty(page.QuerySelectorAll("script:not([src]):not([type='application/ld+json']), style, [style]"));
            Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute =>
                attribute.Name.StartsWith("on", StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public void No_page_gives_one_name_to_two_places()
    {
        foreach (var page in _site.Tree().Keys.Where(SiteCopy.IsPage))
        {
            var names = _site.Page(page).All.Select(element => element.GetAttribute("id")).OfType<string>().ToArray();
            Assert.Equal(names.Distinct(), names);
        }
    }

    [Fact]
    public void No_page_tells_where_it_was_built() =>
        Assert.DoesNotContain(_site.Tree().Values, bytes =>
            Encoding.UTF8.GetString(Convert.FromHexString(bytes)).Contains(Checkout.Root, StringComparison.Ordinal)
        );
}
