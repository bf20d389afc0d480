using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Generator.Proof;

namespace Generator.Tests;

[Collection(nameof(ProvenSite))]
public partial class GoodSiteTests(ProvenSite proven)
{
    private readonly SiteCopy _site = proven.Site;

    [Fact]
    public async Task The_site_is_published_with_each_feature()
    {
        var text = new StringBuilder();
        foreach (var file in _site.Tree().Keys.OrderBy(file => Hash.Replace(file, "."), StringComparer.Ordinal))
        {
            text.Append("=== ").Append(Hash.Replace(file, ".HASH.")).Append('\n');
            if (file.EndsWith(".html", StringComparison.Ordinal))
            {
                text.Append(Versions.Replace(Parse(file).QuerySelector("main")!.OuterHtml, "VERSION")).Append('\n');
            }
        }

        await Verify(text.ToString());
    }

    [Fact]
    public async Task The_frame_of_a_page_is_strict_and_relative() =>
        await Verify(Hash.Replace(Parse("articles/the-wolf.html").Head!.OuterHtml, ".HASH."));

    [Fact]
    public void Every_link_is_relative_or_leads_out_by_a_safe_scheme_and_none_is_dead()
    {
        var files = _site.Tree().Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var page in files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)))
        {
            var urls = Parse(page)
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
                        || Parse(target.AbsolutePath[1..]).GetElementById(target.Fragment[1..]) is not null,
                    $"{page}: {url}"
                );
            }
        }
    }

    [Fact]
    public void No_page_holds_an_inline_script_or_style()
    {
        foreach (
            var page in _site.Tree().Keys.Where(file => file.EndsWith(".html", StringComparison.Ordinal)).Select(Parse)
        )
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
        foreach (var page in _site.Tree().Keys.Where(file => file.EndsWith(".html", StringComparison.Ordinal)))
        {
            var names = Parse(page).All.Select(element => element.GetAttribute("id")).OfType<string>().ToArray();
            Assert.Equal(names.Distinct(), names);
        }
    }

    [Fact]
    public async Task Each_listing_that_readers_may_know_of_has_one_row_that_leads_to_where_they_meet_it_first()
    {
        using var listings = JsonDocument.Parse(
            (await _site.Build("listings", "--format", "json", "--quiet")).StandardOutput
        );
        var known = listings
            .RootElement.EnumerateArray()
            .Select(listing => listing.GetProperty("key").GetString()!)
            .Except(["shears"]);

        var rows = Parse("listings/index.html")
            .QuerySelectorAll("tbody tr")
            .ToDictionary(row => row.Id!, row => row.QuerySelector("th a")?.GetAttribute("href"));

        Assert.Equal(known.Order(StringComparer.Ordinal), rows.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("../articles/counting-sheep.html#listing-fence", rows["fence"]);
        Assert.Null(rows["shepherd"]);
    }

    [Fact]
    public void Parts_of_an_article_follow_each_other_and_say_which_they_are()
    {
        var morning = Parse("articles/morning.html");
        var series = Parse("index.html")
            .QuerySelectorAll(".series ol li")
            .Select(item =>
                $"{item.GetAttribute("value")} {item.QuerySelector("a")!.GetAttribute("href")} "
                + item.QuerySelector(".level")!.TextContent
            );

        Assert.Equal("Article 4, part 1 of 2 · extended", morning.QuerySelector(".kicker")!.TextContent);
        Assert.Equal("the-wolf.html", morning.QuerySelector("[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("evening.html", morning.QuerySelector("[rel=next]")!.GetAttribute("href"));
        Assert.Equal(
            "Article 4, part 2 of 2 · extended",
            Parse("articles/evening.html").QuerySelector(".kicker")!.TextContent
        );
        Assert.Equal("Article 2 · optional", Parse("articles/the-wolf.html").QuerySelector(".kicker")!.TextContent);
        Assert.Equal(
            [
                "4 articles/morning.html part 1 of 2 · extended · 1 minute",
                "4 articles/evening.html part 2 of 2 · extended · 1 minute",
            ],
            series.TakeLast(2)
        );
    }

    [Fact]
    public void The_proof_tells_which_evidence_it_rests_on_and_counts_what_readers_see()
    {
        var proof = Parse("proof/index.html");
        var rows = Parse("listings/index.html").QuerySelectorAll("tbody tr").Length;

        Assert.Equal(HashClosure.Of(_site.Root), proof.QuerySelector(".evidence code")!.TextContent);
        Assert.Equal($"{rows}", proof.QuerySelector(".promises tfoot td")!.TextContent);
        Assert.Equal(
            rows,
            proof
                .QuerySelectorAll(".promises tbody td")
                .Sum(cell => int.Parse(cell.TextContent, CultureInfo.InvariantCulture))
        );
    }

    [Fact]
    public void No_page_tells_where_it_was_built() =>
        Assert.DoesNotContain(_site.Tree().Values, bytes =>
            Encoding.UTF8.GetString(Convert.FromHexString(bytes)).Contains(Checkout.Root, StringComparison.Ordinal)
        );

    [Fact]
    public void A_listing_is_shown_to_the_letter()
    {
        var shown = Parse("articles/counting-sheep.html").QuerySelector("#listing-fence pre code")!.TextContent;

        Assert.Contains(
            shown.Split('\n')[0],
            File.ReadAllText(_site.PathOf("code/Counting/Sheep.cs")),
            StringComparison.Ordinal
        );
        Assert.Equal(4, shown.TrimEnd('\n').Split('\n').Length);
    }

    [Theory]
    [InlineData("LC_ALL", "tr_TR.UTF-8")]
    [InlineData("LC_ALL", "ar_SA.UTF-8")]
    [InlineData("LC_ALL", "th_TH.UTF-8")]
    [InlineData("TZ", "Pacific/Kiritimati")]
    [InlineData("DOTNET_PROCESSOR_COUNT", "1")]
    public async Task The_same_input_gives_the_same_bytes(string variable, string value)
    {
        var other = Path.Combine(_site.Root, "elsewhere");

        var build = _site
            .Command("--output", other)
            .WithEnvironmentVariables(environment => environment.Set(variable, value));
        await build.ExecuteAsync();

        Assert.Equal(_site.Tree(), SiteCopy.TreeOf(other));
        Directory.Delete(other, recursive: true);
    }

    [Fact]
    public async Task A_folder_elsewhere_gives_the_same_bytes()
    {
        var copy = _site.CopyTo("a place with blanks & signs");

        var build = await copy.Build("--no-proof");

        Assert.True(build.ExitCode == 0, build.StandardOutput);
        Assert.Equal(_site.Tree(), copy.Tree());
    }

    [Fact]
    public async Task Order_in_the_folder_does_not_matter()
    {
        var before = _site.Tree();
        var text = File.ReadAllText(_site.PathOf("input/index.md"));
        File.Delete(_site.PathOf("input/index.md"));
        _site.Write("input/index.md", text);

        await _site.Build();

        Assert.Equal(before, _site.Tree());
    }

    [Fact]
    public async Task A_draft_is_checked_and_published_only_on_demand()
    {
        var other = Path.Combine(_site.Root, "with drafts");

        await _site.Build("--drafts", "--output", other);

        Assert.DoesNotContain("articles/shearing.html", _site.Tree().Keys);
        Assert.Contains("articles/shearing.html", SiteCopy.TreeOf(other).Keys);
        Assert.Null(Parse("listings/index.html").GetElementById("shears"));
        Assert.NotNull(
            new HtmlParser()
                .ParseDocument(File.ReadAllText(Path.Combine(other, "listings/index.html")))
                .GetElementById("shears")
        );
        Directory.Delete(other, recursive: true);
    }

    [Fact]
    public async Task A_build_tells_on_demand_how_long_each_phase_took()
    {
        var told = await _site.Build("check", "--no-proof", "--timings");
        var untold = await _site.Build("check", "--no-proof");

        Assert.Equal(
            ["Input", "Process", "PostProcess", "Output"],
            Timing.Matches(told.StandardError).Select(phase => phase.Groups[1].Value)
        );
        Assert.DoesNotMatch(Timing, untold.StandardError);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public async Task All_listings_are_listed_with_their_proof(string format)
    {
        var list = await _site.Build("listings", "--format", format);

        Assert.Equal(0, list.ExitCode);
        await Verify(
            list.StandardOutput,
            method: $"{nameof(All_listings_are_listed_with_their_proof)}_format={format}"
        );
    }

    private IHtmlDocument Parse(string file) =>
        new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(_site.Output, file)));

    [GeneratedRegex("^  ([A-Za-z]+) +[0-9]+ ms", RegexOptions.Multiline)]
    private static partial Regex Timing { get; }

    // Of the closure, the runtime and the SDK.
    [GeneratedRegex("""[0-9a-f]{64}|(?<=">)[0-9a-f]{12}(?=</code>)|10\.0\.\d+""")]
    private static partial Regex Versions { get; }

    [GeneratedRegex("""\.[0-9a-f]{8}\.""")]
    private static partial Regex Hash { get; }
}
