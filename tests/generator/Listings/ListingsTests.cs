using System.Text.Json;

namespace Generator.Tests.Listings;

/// <summary>All listings, on their page and on the command line.</summary>
[Collection(ProvenSite.ForPages), Trait("Speed", "slow")]
public class ListingsTests(ProvenSite proven)
{
    private readonly SiteCopy _site = proven.Site;

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

        var rows = _site
            .Page("listings/index.html")
            .QuerySelectorAll("tbody tr")
            .ToDictionary(row => row.Id!, row => row.QuerySelector("th a")?.GetAttribute("href"));

        Assert.Equal(known.Order(StringComparer.Ordinal), rows.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("../articles/counting-sheep.html#listing-fence", rows["fence"]);
        Assert.Null(rows["shepherd"]);
    }

    [Theory]
    [InlineData("WOLFTESTS", "night wolf")]
    [InlineData("code/Counting/Barn.cs", "barn")]
    [InlineData("nothing", "")]
    public async Task A_text_selects_listings_by_key_file_article_or_test(string text, string keys)
    {
        using var listings = JsonDocument.Parse(
            (await _site.Build("listings", text, "--format", "json", "--quiet")).StandardOutput
        );

        var found = listings.RootElement.EnumerateArray().Select(listing => listing.GetProperty("key").GetString());

        Assert.Equal(keys, string.Join(' ', found));
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
}
