using System.Text.Json;

namespace Generator.Tests.Search;

/// <summary>What a search can find.</summary>
[Collection(ProvenSite.ForPages), Trait("Speed", "slow")]
public class SearchTests(ProvenSite proven)
{
    private const int Section = 1,
        Term = 2,
        Listing = 3,
        Type = 4,
        Code = 5;

    [Theory]
    [InlineData(0, "Counting sheep & lambs", "articles/counting-sheep.html", "")]
    [InlineData(Section, "Only the fence", "articles/counting-sheep.html", "fence")]
    [InlineData(Term, "Flock", "glossary.html", "flock")]
    [InlineData(Listing, "wolf", "articles/the-wolf.html", "listing-wolf")]
    [InlineData(0, "How this is proven", "proof/index.html", "")]
    [InlineData(0, "All listings", "listings/index.html", "")]
    [InlineData(Type, "Sheep", "api/counting.sheep.html", "")]
    [InlineData(Code, "code/Counting/Sheep.cs", "code/counting/sheep.html", "")]
    public void Pages_sections_terms_listings_types_and_files_are_in_the_index(
        int kind,
        string name,
        string path,
        string anchor
    ) => Assert.Contains(Passages, passage => passage == (kind, path, anchor, name));

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

    [Theory]
    [InlineData("flock")]
    [InlineData("wolf")]
    // Other words for a term, as its author wrote them; with and without a word that says nothing.
    [InlineData("herdofsheep")]
    [InlineData("herdsheep")]
    public void The_whole_name_of_a_place_is_known_as_such(string name) => Assert.Contains('!', Words[name]);

    [Fact]
    public void A_word_of_a_text_is_no_name() => Assert.DoesNotContain('!', Words["lambs"]);

    [Fact]
    public void Two_words_of_a_name_count_as_a_phrase_too_unless_they_say_nothing()
    {
        Assert.Contains("countingsheep", Words.Keys);
        Assert.DoesNotContain("onlythe", Words.Keys);
        Assert.DoesNotContain("thefence", Words.Keys);
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
