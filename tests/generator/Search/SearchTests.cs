using System.Text.Json;

namespace Generator.Tests.Search;

/// <summary>What a search can find.</summary>
[Collection(nameof(ProvenSite)), Trait("Speed", "slow")]
public class SearchTests(ProvenSite proven)
{
    private const int Section = 1,
        Term = 2,
        Listing = 3;

    [Theory]
    [InlineData(0, "Counting sheep & lambs", "articles/counting-sheep.html", "")]
    [InlineData(Section, "Only the fence", "articles/counting-sheep.html", "fence")]
    [InlineData(Term, "Flock", "glossary.html", "flock")]
    [InlineData(Listing, "wolf", "articles/the-wolf.html", "listing-wolf")]
    public void Pages_sections_terms_and_listings_are_in_the_index(int kind, string name, string path, string anchor) =>
        Assert.Contains(Passages, passage => passage == (kind, path, anchor, name));

    [Fact]
    public void A_listing_is_found_once_where_readers_meet_it_first() =>
        Assert.Equal(
            [(Listing, "articles/counting-sheep.html", "listing-fence", "fence")],
            Passages.Where(passage => passage is (Listing, _, _, "fence"))
        );

    [Theory]
    [InlineData("flock")]
    [InlineData("wolf")]
    [InlineData("writeline")]
    [InlineData("write")]
    [InlineData("line")]
    public void Words_are_in_small_letters_and_names_in_parts_too(string word) => Assert.Contains(word, Words.Keys);

    [Fact]
    public void The_name_of_a_term_or_a_listing_outranks_all_else()
    {
        // The first rank comes before the first dot.
        Assert.All(new[] { "flock", "wolf", "barn" }, name => Assert.False(Words[name].StartsWith('.'), name));
        Assert.StartsWith(".", Words["lambs"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_index_holds_nothing_that_could_be_markup() =>
        Assert.All(Files(""), file =>
            Assert.DoesNotContain(File.ReadAllText(file), character => character is '<' or '>' or '&' or > '~')
        );

    [Fact]
    public void No_script_makes_markup_of_text()
    {
        var scripts = Directory.GetFiles(Path.Combine(Checkout.Root, "theme"), "*.js", SearchOption.AllDirectories);

        Assert.True(scripts.Length > 4);
        Assert.All(scripts, script =>
            Assert.DoesNotMatch(
                @"innerHTML|outerHTML|insertAdjacentHTML|document[.]write|DOMParser|createContextualFragment"
                    + @"|\beval\b|new Function",
                File.ReadAllText(script)
            )
        );
    }

    private IEnumerable<(int Kind, string Path, string Anchor, string Name)> Passages =>
        Files("t")
            .SelectMany(Entries)
            .Select(passage =>
                (passage[0].GetInt32(), passage[2].GetString()!, passage[3].GetString()!, passage[4].GetString()!)
            );

    private Dictionary<string, string> Words =>
        Files("w")
            .SelectMany(Entries)
            .Select(entry => entry.GetString()!)
            .Chunk(2)
            .ToDictionary(word => word[0], word => word[1], StringComparer.Ordinal);

    private string[] Files(string kind) =>
        Directory.GetFiles(Path.Combine(proven.Site.Output, "assets", "search"), $"{kind}*.js");

    // A part is a script that calls one function with JSON.
    private static IEnumerable<JsonElement> Entries(string file) =>
        [
            .. JsonDocument
                .Parse(File.ReadAllText(file)["searchPart(".Length..^");\n".Length])
                .RootElement.EnumerateArray(),
        ];
}
