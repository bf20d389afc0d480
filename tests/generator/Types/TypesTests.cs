using AngleSharp.Dom;

namespace Generator.Tests.Types;

/// <summary>The pages of types, where readers look up what the code declares.</summary>
[Collection(ProvenSite.ForPages), Trait("Speed", "slow")]
public class TypesTests(ProvenSite proven)
{
    private readonly IDocument _wool = Parse(proven, "counting.clippedwool");

    [Fact]
    public void Each_type_of_a_file_that_has_a_page_has_one_and_no_other()
    {
        var pages = proven
            .Tree.Keys.Where(file => file.StartsWith("api/", StringComparison.Ordinal))
            .Select(Path.GetFileNameWithoutExtension)
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "counting",
                "counting.barn",
                "counting.clippedwool",
                "counting.clippedwool.bale-1",
                "counting.contracts",
                "counting.dream",
                "counting.grade",
                "counting.judge",
                "counting.night",
                "counting.sheep",
                "counting.wolf",
                "index",
            ],
            pages
        );
    }

    [Fact]
    public void A_type_has_its_signature_its_comment_and_its_place()
    {
        Assert.Equal("ClippedWool", _wool.QuerySelector("h1")!.TextContent);
        Assert.Equal("record ClippedWool", _wool.QuerySelector(".signature")!.TextContent.Trim());
        Assert.Equal(
            [
                "The wool of one sheep. It is what Barn.Shear leaves; <script>alert(1)</script> it is not.",
                "Wet wool weighs more.",
            ],
            _wool.QuerySelectorAll("main > p:not(.signature)").Select(text => text.TextContent)
        );
        Assert.Equal(
            ["Sheep: Whose it was.", "Declared in: code/Counting/ClippedWool.cs, line 7"],
            Facts(_wool.QuerySelector("main")!)
        );
        Assert.Equal("../code/counting/clipped-wool.html#L7", _wool.QuerySelector("main > dl a")!.GetAttribute("href"));
        Assert.Equal("The wool of one sheep.", _wool.QuerySelector("meta[name=description]")!.GetAttribute("content"));
    }

    [Fact]
    public void Its_members_come_in_the_order_of_the_file_each_with_a_place_of_its_own_and_no_private_one()
    {
        Assert.Equal(
            [
                ("member-ctor", "ClippedWool(string, int)"),
                ("member-sheep", "Sheep"),
                ("member-minutes", "Minutes"),
                ("member-weigh", "Weigh()"),
                ("member-weigh-2", "Weigh(int)"),
            ],
            _wool.QuerySelectorAll("section h2").Select(heading => (heading.Id!, heading.TextContent))
        );
        Assert.Equal(
            [
                "water: How much of it is water, in percent.",
                "Returns: Grams.",
                "Throws InvalidOperationException: There is no wool.",
            ],
            Facts(_wool.GetElementById("member-weigh-2")!.Closest("section")!)
        );
        Assert.Equal(
            "line 15",
            _wool.GetElementById("member-weigh-2")!.Closest("section")!.QuerySelector(".member-at")!.TextContent
        );
        Assert.Equal(
            _wool.QuerySelectorAll("section h2").Select(heading => $"#{heading.Id}"),
            _wool.QuerySelectorAll(".members a").Select(link => link.GetAttribute("href"))
        );
    }

    [Fact]
    public void A_member_leads_back_to_the_listings_that_show_it()
    {
        var count = Parse(proven, "counting.sheep").GetElementById("member-count")!.Closest("section")!;

        Assert.Equal("line 14 · sheep", count.QuerySelector(".member-at")!.TextContent);
        Assert.Equal(
            ["../code/counting/sheep.html#L14", "../code/counting/sheep.html#listing-sheep"],
            count.QuerySelectorAll(".member-at a").Select(link => link.GetAttribute("href"))
        );
    }

    [Theory]
    [InlineData("counting.grade", "enum Grade", "Fine, Coarse")]
    [InlineData("counting.judge", "delegate string Judge(ClippedWool wool, Grade grade)", "")]
    [InlineData("counting.clippedwool.bale-1", "readonly record struct Bale<TWool>", "Bale(TWool[]), Wool")]
    public void Each_kind_of_type_is_told_by_what_it_is_and_by_what_it_has(
        string page,
        string signature,
        string members
    )
    {
        Assert.Equal(signature, Parse(proven, page).QuerySelector(".signature")!.TextContent.Trim());
        Assert.Equal(
            members,
            string.Join(", ", Parse(proven, page).QuerySelectorAll("section h2").Select(heading => heading.TextContent))
        );
    }

    [Fact]
    public void A_namespace_lists_its_types_with_the_first_sentence_on_each()
    {
        Assert.Contains(
            "record : ClippedWool: The wool of one sheep.",
            Parse(proven, "counting")
                .QuerySelectorAll(".types li")
                .Select(type => string.Join(": ", type.Children.Select(part => part.TextContent)))
        );
        Assert.Equal(
            "counting.clippedwool.html",
            Parse(proven, "index")
                .QuerySelectorAll(".types a")
                .Single(link => link.TextContent == "ClippedWool")
                .GetAttribute("href")
        );
        Assert.Equal("counting.html", Parse(proven, "index").QuerySelector("h2 a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_file_leads_to_its_types_and_the_listings_to_all()
    {
        Assert.Equal(
            [
                "../../api/counting.clippedwool.html",
                "../../api/counting.clippedwool.bale-1.html",
                "../../api/counting.grade.html",
                "../../api/counting.judge.html",
            ],
            Parse(proven, "../code/counting/clipped-wool")
                .QuerySelectorAll(".source-facts a")
                .Select(link => link.GetAttribute("href"))
        );
        var lead = Parse(proven, "../listings/index").QuerySelector(".lead")!;
        Assert.EndsWith(
            "what proves it. What they declare can be looked up among all types.",
            lead.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("../api/index.html", lead.QuerySelector("a")!.GetAttribute("href"));
    }

    private static IEnumerable<string> Facts(IElement within) =>
        within
            .QuerySelectorAll(":scope > dl > dt")
            .Select(name =>
                string.Join(
                        ' ',
                        $"{name.TextContent}: {name.NextElementSibling!.TextContent}".Split(
                            (char[]?)null,
                            StringSplitOptions.RemoveEmptyEntries
                        )
                    )
                    .Replace(" :", ":", StringComparison.Ordinal)
            );

    private static IDocument Parse(ProvenSite proven, string page) => proven.Site.Page($"api/{page}.html");
}
