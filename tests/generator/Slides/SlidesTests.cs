using Generator.Build;
using IDocument = AngleSharp.Dom.IDocument;

namespace Generator.Tests.Slides;

/// <summary>A deck, and the page of the talk it belongs to; their form is in the snapshot of the good site.</summary>
[Collection(ProvenSite.ForPages), Trait("Speed", "slow")]
public class SlidesTests(ProvenSite proven)
{
    [Fact]
    public void Each_slide_says_which_it_is_and_leads_to_itself()
    {
        var slides = Parse(proven.Site, "talk/slides.html").QuerySelectorAll(".slide");

        Assert.Equal(
            ["1 of 2: Why we “count”", "2 of 2: The fence"],
            slides.Select(slide => slide.GetAttribute("aria-label"))
        );
        Assert.All(slides, slide =>
            Assert.Equal($"#{slide.Id}", slide.QuerySelector("a.address")!.GetAttribute("href"))
        );
        Assert.Equal(["title"], slides[0].ClassList.Except(["slide"]));
    }

    [Fact]
    public void Notes_are_folded_below_the_slide_and_not_on_it()
    {
        var slide = Parse(proven.Site, "talk/slides.html").QuerySelector("#the-fence")!;

        Assert.DoesNotContain("aloud", slide.QuerySelector(".face")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "aloud",
            slide.QuerySelector("details.notes:not([open])")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Alone_leaves_the_code_out()
    {
        var slide = Parse(proven.Site, "talk/slides.html").QuerySelector("#the-fence")!;

        Assert.NotNull(slide.QuerySelector("#listing-fence .line"));
        Assert.Null(slide.QuerySelector("#listing-sheep .line"));
        Assert.NotNull(slide.QuerySelector("#listing-sheep samp"));
    }

    [Fact]
    public void The_latest_presentation_stands_first_and_the_original_apart()
    {
        var tables = Parse(proven.Site, "talk/index.html").QuerySelectorAll(".prose table");

        Assert.Equal(["2024-02-29", "2023-05-06"], tables[0].QuerySelectorAll("time").Select(time => time.TextContent));
        Assert.Equal(["1999-12-31"], tables[1].QuerySelectorAll("time").Select(time => time.TextContent));
        Assert.Equal(
            ["https://example.org/counting/tree/v1%20final", "https://example.org/counting/tree/lambs/2023"],
            tables[0].QuerySelectorAll("td:last-child a").Select(link => link.GetAttribute("href"))
        );
    }

    [Fact]
    public async Task A_talk_that_nobody_has_given_says_so()
    {
        var copy = proven.Site.CopyTo("not given");
        File.Delete(copy.PathOf("input/talk/presentations.yml"));

        var build = await copy.Build("--no-proof");

        Assert.True(build.ExitCode == 0, build.StandardOutput);
        var page = Parse(copy, "talk/index.html");
        Assert.Contains("has not been given yet", page.QuerySelector(".prose")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("table"));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("# None yet.\n", 0)]
    [InlineData("date: 2024-01-01\n", 1)]
    [InlineData("none", 1)]
    public void What_is_no_list_of_entries_is_a_problem(string text, int problems)
    {
        var (entries, found) = Yaml.BindAll<Presentation>(text, new Location("x.yml", 0));

        Assert.Empty(entries);
        Assert.Equal(
            Enumerable.Repeat(("YML07", 1), problems),
            found.Select(problem => (problem.Code, problem.At.Line))
        );
    }

    private static IDocument Parse(SiteCopy site, string file) => site.Page(file);
}
