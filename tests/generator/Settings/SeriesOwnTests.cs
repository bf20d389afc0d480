namespace Generator.Tests.Settings;

/// <summary>Licences, icon and footer are those of the series, not of the theme.</summary>
[Collection(ProvenSite.ForPages), Trait("Speed", "slow")]
public class SeriesOwnTests(ProvenSite proven)
{
    private const string Settings = "settings.yml";

    private const string Page = "articles/the-wolf.html";

    private const string Needed = "title: How to count\nauthor: The shepherds\ndescription: A very small series.\n";

    [Fact]
    public async Task A_series_that_names_none_of_them_has_none()
    {
        var site = await Build("nothing of its own", "");

        var page = site.Page(Page);
        Assert.Equal(["P", "UL"], page.QuerySelector("footer")!.Children.Select(child => child.TagName));
        Assert.Empty(page.QuerySelectorAll(".sign, link[rel*=icon]"));
        Assert.DoesNotContain(site.Tree().Keys, file => file.Contains("icon", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_series_has_its_own_icon_licences_and_a_line_in_the_footer()
    {
        var site = await Build(
            "its own",
            """
            icon: articles/pebbles.png
            licence: All rights reserved
            code_licence: "[0BSD](https://opensource.org/license/0bsd)"
            footer: "Count & be [happy](https://example.org/happy)."
            """
        );

        var page = site.Page(Page);
        Assert.Equal("pebbles.png", page.QuerySelector(".site-title img.sign")!.GetAttribute("src"));
        Assert.Equal(
            ["icon pebbles.png", "apple-touch-icon pebbles.png"],
            page.QuerySelectorAll("link[rel*=icon]")
                .Select(link => $"{link.GetAttribute("rel")} {link.GetAttribute("href")}")
        );
        Assert.Equal(
            [
                "Articles: All rights reserved. Code: <a href=\"https://opensource.org/license/0bsd\">0BSD</a>.",
                "Count &amp; be <a href=\"https://example.org/happy\">happy</a>.",
            ],
            page.QuerySelectorAll("footer ul ~ p").Select(line => line.InnerHtml)
        );
    }

    [Fact]
    public async Task With_one_licence_nothing_is_said_of_the_other()
    {
        var site = await Build("one licence", "licence: CC0");

        Assert.Equal("Articles: CC0.", site.Page(Page).QuerySelector("footer ul ~ p")!.InnerHtml);
    }

    [Theory]
    [InlineData(
        "icon: articles/pebble.png",
        "SET02: There is no icon 'articles/pebble.png'. Did you mean 'articles/pebbles.png'?"
    )]
    [InlineData("icon: Theme", "SET02: There is no icon 'Theme'.")]
    [InlineData("licence: \"[x](y.md)\"", "YML03: ")]
    [InlineData("footer: \"*x*\"", "YML03: ")]
    [InlineData("footer: <b>", "YML03: ")]
    public async Task What_cannot_be_shown_is_a_problem(string line, string says)
    {
        var site = proven.Site.CopyTo("not shown");
        site.Write(Settings, $"{Needed}{line}\n");

        var build = await site.Build("check", "--no-proof");

        Assert.Equal(1, build.ExitCode);
        Assert.Contains($"error {says}", build.StandardOutput, StringComparison.Ordinal);
    }

    private async Task<SiteCopy> Build(string copy, string settings)
    {
        var site = proven.Site.CopyTo(copy);
        site.Write(Settings, $"{Needed}{settings}\n");
        var build = await site.Build("--no-proof");
        Assert.True(build.ExitCode == 0, build.StandardOutput);
        return site;
    }
}
