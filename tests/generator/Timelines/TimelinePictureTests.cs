using System.Globalization;
using Generator.Build;
using Generator.Timelines;
using IDocument = AngleSharp.Dom.IDocument;

namespace Generator.Tests.Timelines;

/// <summary>What readers see of recorded timelines.</summary>
[Collection(ProvenSite.ForPages), Trait("Speed", "slow")]
public class TimelinePictureTests(ProvenSite proven)
{
    [Fact]
    public void A_task_has_one_colour_and_two_in_one_picture_never_the_same()
    {
        var timelines = Directory
            .EnumerateFiles(
                Path.Combine(Checkout.Root, "tests", "listings"),
                "*.verified.txt",
                SearchOption.AllDirectories
            )
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)
            .Where(text => text.StartsWith("time in ", StringComparison.Ordinal))
            .Select(text => ReadTimeline.From(text).Timeline!)
            .ToArray();

        var coloured = Coloured(timelines);

        Assert.True(coloured.Length > 8);
        Assert.All(coloured.SelectMany(timeline => timeline.Tasks).GroupBy(task => task.Name), task =>
            Assert.Single(task.Distinct())
        );
        Assert.All(coloured, timeline =>
            Assert.Equal(timeline.Tasks.Length, timeline.Tasks.DistinctBy(task => task.Hue).Count())
        );
        Assert.True(coloured.SelectMany(timeline => timeline.Tasks).Select(task => task.Hue).Distinct().Count() > 5);
    }

    [Fact]
    public void A_picture_has_a_name_a_description_and_unique_ids()
    {
        var page = Page();

        var drawings = page.QuerySelectorAll(".timeline > svg").ToArray();
        Assert.Equal(4, drawings.Length);
        Assert.All(drawings, drawing =>
        {
            Assert.Equal("img", drawing.GetAttribute("role"));
            Assert.All(drawing.GetAttribute("aria-labelledby")!.Split(' '), id =>
                Assert.NotEqual("", page.GetElementById(id)!.TextContent.Trim())
            );
        });
        var ids = page.All.Select(element => element.GetAttribute("id")).OfType<string>().ToArray();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.QuerySelectorAll("[fill^=url]"), element =>
            Assert.NotNull(page.GetElementById(element.GetAttribute("fill")![5..^1]))
        );
    }

    [Fact]
    public void Two_timelines_in_one_picture_have_one_scale()
    {
        var rows = Page().QuerySelectorAll(".timelines svg[role=img]").ToArray();

        // 47.5 of 90 minutes, and all 90.
        Assert.Equal(["52.78%", "100%"], rows.Select(row => row.QuerySelector(".end line")!.GetAttribute("x1")));
        Assert.Equal(
            ["#listing-barn", null],
            Page()
                .QuerySelectorAll(".timelines .timeline-title")
                .Select(title => title.QuerySelector("a")?.GetAttribute("href"))
        );
    }

    [Fact]
    public void A_bar_names_the_line_of_its_listing_that_did_it_and_so_does_the_table()
    {
        Assert.Equal([("Ann", "5"), ("<Bob> & \"C\"", "5")], Lines(Page(), "listing-barn"));
        Assert.Equal([("wolf", "5")], Lines(Page(), "listing-wolf"));
        var table = Page().QuerySelector("#listing-barn .timeline table")!;
        Assert.Equal("line", table.QuerySelector("th:last-child")!.TextContent);
        Assert.Equal(
            ["5", "5"],
            table.QuerySelectorAll("td:last-child").Select(cell => cell.TextContent).Where(line => line.Length > 0)
        );
    }

    [Fact]
    public void Everything_lies_between_the_beginning_and_the_end_of_the_scale()
    {
        foreach (var rect in Page().QuerySelectorAll(".timeline > svg rect"))
        {
            var (x, width) = (Percent(rect.GetAttribute("x")), Percent(rect.GetAttribute("width")));
            Assert.InRange(x, 0, 100);
            Assert.InRange(width, 0.01m, 100);
            Assert.InRange(x + width, 0, 100.01m);
        }

        static decimal Percent(string? text) => decimal.Parse(text!.TrimEnd('%'), CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task When_the_code_takes_longer_the_build_says_so_and_then_the_picture_follows()
    {
        var slower = proven.Site.CopyTo("slower");
        slower.Replace("code/Counting/Barn.cs", "hold(name, 20)", "\n            hold(name, 30)");

        var refused = await slower.Build();
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains(
            "PRF03: The test BarnTests.There_is_one_pair_of_shears failed",
            refused.StandardOutput,
            StringComparison.Ordinal
        );
        Assert.Contains("+   0    30  Ann", refused.StandardOutput, StringComparison.Ordinal);
        Assert.Equal(proven.Site.Tree(), slower.Tree());

        var received = slower.PathOf("tests/listings/BarnTests.There_is_one_pair_of_shears.received.txt");
        File.Move(received, received.Replace(".received.", ".verified.", StringComparison.Ordinal), overwrite: true);
        var accepted = await slower.Build();

        Assert.True(accepted.ExitCode == 0, accepted.StandardOutput);
        Assert.Equal("47.5 min", Page().QuerySelector("#listing-barn .end text")!.TextContent);
        Assert.Equal("60 min", Page(slower).QuerySelector("#listing-barn .end text")!.TextContent);
        Assert.Equal(["6", "6"], Lines(Page(slower), "listing-barn").Select(bar => bar.Line));
    }

    // Each timeline is of a listing of its own.
    private static Timeline[] Coloured(Timeline[] timelines)
    {
        var keys = timelines.Select((_, index) => $"key-{index}").ToArray();
        var listings = keys.Select(key => new Listing(key, new Location("code/Any.cs"), [], "", 2, null, null, null));
        var proofs = keys.Select(key => new ListingProof(key, Contract.Runs, [], 0, 0, [], []));
        var code = new Code(
            new Documents([new ExtractedCode([.. listings], [])]),
            proofs,
            [],
            new ProofRun("", true, 0, 0, "", "", [])
        );
        var coloured = new ListingTimelines([.. keys.Zip(timelines)], code);
        return [.. keys.SelectMany(key => coloured.Of(key)!)];
    }

    // Of the first drawing, in which each task has a lane.
    private static (string Task, string Line)[] Lines(IDocument page, string anchor) =>
        [
            .. page.QuerySelector($".timeline > svg[data-listing='{anchor}']")!
                .QuerySelectorAll("[data-lines]")
                .Select(bar =>
                    (
                        bar.GetAttribute("data-text")!.Split([" working", " waiting"], StringSplitOptions.None)[0],
                        bar.GetAttribute("data-lines")!
                    )
                ),
        ];

    private IDocument Page() => Page(proven.Site);

    private static IDocument Page(SiteCopy site) => site.Page("articles/counting-sheep.html");
}
