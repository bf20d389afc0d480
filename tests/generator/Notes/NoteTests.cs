using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Markdig;

namespace Generator.Tests.Notes;

/// <summary>A footnote stands after the block that refers to it first.</summary>
public class NoteTests
{
    [Fact]
    public void It_stands_once_and_each_of_the_two_leads_to_the_other()
    {
        var page = Render("One[^a]. Two.\n\nThree.\n\n[^a]: A note.\n");

        var note = Assert.Single(page.QuerySelectorAll("[role=note]"));
        Assert.Equal("One1. Two.", page.QuerySelector(".noted > p")!.TextContent);
        Assert.Equal($"#{note.Id}", page.QuerySelector(".noted > p a")!.GetAttribute("href"));
        Assert.Equal($"#{page.QuerySelector(".noted > p a")!.Id}", note.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("Three.", page.Body!.LastElementChild!.TextContent);
    }

    [Fact]
    public void Two_in_one_block_follow_it_together_and_two_references_share_one_note()
    {
        var page = Render("One[^a] and two[^b].\n\nAgain[^a].\n\n[^b]: B.\n\n[^a]: A.\n");

        Assert.Equal(
            ["Note 1", "Note 2"],
            Assert
                .Single(page.QuerySelectorAll(".noted"))
                .QuerySelectorAll("[role=note]")
                .Select(note => note.GetAttribute("aria-label"))
        );
        Assert.Equal(2, page.QuerySelectorAll("#note-1 a.note-back").Length);
    }

    [Theory]
    [InlineData("- One[^a]\n- Two\n", "ul")]
    [InlineData("> One[^a]\n", "blockquote")]
    [InlineData("| One[^a] |\n| --- |\n| Two |\n", "div.table")]
    public void After_the_whole_of_what_cannot_be_parted(string block, string whole)
    {
        var page = Render($"{block}\n[^a]: A note.\n");

        Assert.NotNull(page.QuerySelector($".noted > {whole}:first-child + .notes"));
    }

    [Fact]
    public void In_an_exercise_it_stays_there() =>
        Assert.NotNull(
            Render(":::exercise One\nTwo[^a].\n:::\n\n[^a]: A note.\n").QuerySelector(".exercise > .noted .note")
        );

    [Fact]
    public void What_only_a_note_refers_to_stays_at_the_end()
    {
        var page = Render("One[^a].\n\nTwo.\n\n[^a]: A[^b].\n\n[^b]: B.\n");

        Assert.NotNull(page.QuerySelector(".noted #note-1"));
        Assert.NotNull(page.QuerySelector("body > .notes:last-child > #note-2"));
    }

    [Fact]
    public void A_note_that_refers_to_itself_stays_at_the_end() =>
        Assert.Empty(Render("One.\n\n[^a]: A[^a].\n").QuerySelectorAll(".noted"));

    private static IHtmlDocument Render(string text) =>
        new HtmlParser().ParseDocument(
            MarkdownHtml.Of([Markdown.Parse(text, Dialect.Full.Pipeline)], Dialect.Full, [])
        );
}
