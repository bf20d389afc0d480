using AngleSharp.Html.Dom;
using Generator.Statements;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Tests;

/// <summary>What an article says leads to the test that shows it.</summary>
[Collection(ProvenSite.ForPages), Trait("Speed", "slow")]
public class StatementTests(ProvenSite proven)
{
    private const string All = "proof/statements/index.html";

    [Theory]
    [InlineData("no sheep", "Listings.Tests.WolfTests.The_wolf_leaves_no_sheep")]
    [InlineData("no line", "Listings.Tests.WolfTests.No_sheep_make_no_line")]
    public void A_statement_leads_to_the_source_of_its_test(string words, string test)
    {
        var link = Parse("articles/the-wolf.html").QuerySelectorAll("a.stated").Single(a => a.TextContent == words);

        Assert.Equal($"../proof/statements/index.html#{test}", link.GetAttribute("href"));
        var shown = Parse(All).GetElementById(test)!;
        var said = shown.QuerySelector(".said")!;
        Assert.Equal("It leaves no sheep, no line. The wolf", said.TextContent);
        Assert.Equal(words, said.QuerySelector("b")!.TextContent);
        Assert.Contains(test.Split('.')[^1], shown.QuerySelector("pre")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("One. Two [three](x) `four`. Five.", "Two |three| four.")]
    [InlineData("Is it? [Yes.](x) And no.", "|Yes.|")]
    [InlineData("Guess: *how* [many](x)", "how |many|")]
    public void A_statement_is_shown_in_its_sentence(string text, string sentence)
    {
        var link = Markdown.Parse(text).Descendants<LinkInline>().Single();

        var (before, after) = SentenceAround.Of(link);

        Assert.Equal(sentence, $"{before}|{PlainText.Of(link)}|{after}");
    }

    [Fact]
    public void The_page_of_the_proof_counts_the_statements() =>
        Assert.Contains(
            "2 statements, shown by 2 tests.",
            Parse("proof/index.html").QuerySelectorAll(".rules .count").Select(count => count.TextContent)
        );

    [Fact]
    public void A_copy_as_text_keeps_the_words_and_links_to_the_test() =>
        Assert.Contains("[*no* sheep](", proven.Site.Read("articles/the-wolf.md"), StringComparison.Ordinal);

    private IHtmlDocument Parse(string path) => proven.Site.Page(path);
}
