using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Generator.Tests.Cards;

/// <summary>What readers are told of the names in the code.</summary>
[Collection(ProvenSite.ForPages), Trait("Speed", "slow")]
public class CardTests(ProvenSite proven)
{
    private readonly IHtmlDocument _wolf = Parse(proven, "articles/the-wolf.html");

    [Fact]
    public void A_name_of_NETs_own_has_signature_summary_and_link()
    {
        var card = CardOf("night", "Run");

        Assert.Equal("Task Task.Run(Action action)", card.QuerySelector("code")!.TextContent);
        Assert.Equal(
            "Queues the specified work to run on the thread pool and returns a Task object that represents that work.",
            card.QuerySelector("p")!.TextContent
        );
        Assert.Equal(
            "https://learn.microsoft.com/dotnet/api/system.threading.tasks.task.run",
            card.QuerySelector("a")!.GetAttribute("href")
        );
    }

    [Theory]
    [InlineData("Count", "void Sheep.Count(int sheep, TextWriter output)", "counting-sheep.html#listing-sheep")]
    [InlineData("Visit", "string Wolf.Visit(string guest, Func<string>? told = null)", "#listing-wolf")]
    [InlineData("Trust", "int Sheep.Trust(string shepherd)", "../api/counting.sheep.html#member-trust")]
    public void A_name_of_our_own_leads_to_the_listing_that_declares_it_or_to_the_page_of_its_type(
        string name,
        string signature,
        string? link
    )
    {
        var card = CardOf("night", name);

        Assert.Equal(signature, card.QuerySelector("code")!.TextContent);
        Assert.Equal(link, card.QuerySelector("a")?.GetAttribute("href"));
    }

    [Fact]
    public void A_local_has_its_type() =>
        Assert.Equal("(local) Task flock", CardOf("night", "flock").TextContent.Trim());

    [Fact]
    public void Hostile_text_stays_text()
    {
        var card = CardOf("wolf", "Impossible");

        Assert.Equal(
            "string Wolf.Impossible(string why = \"<img src=x onerror=alert(1)>\")",
            card.QuerySelector("code")!.TextContent
        );
        Assert.Equal("Never <script>alert(\"called\")</script> by Wolf.Visit.", card.QuerySelector("p")!.TextContent);
    }

    [Fact]
    public void Each_name_and_each_button_has_its_card_and_each_card_is_there_once_and_used()
    {
        foreach (
            var page in proven
                .Site.Tree()
                .Keys.Where(file => file.EndsWith(".html", StringComparison.Ordinal))
                .Select(file => Parse(proven, file))
        )
        {
            var cards = page.QuerySelectorAll("[popover]").Select(card => card.Id!).ToArray();
            var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToArray();

            Assert.Equal(ids.Distinct(), ids);
            Assert.Equal(
                cards.Order(),
                page.QuerySelectorAll("[data-card]")
                    .Select(name => $"card-{name.GetAttribute("data-card")}")
                    .Distinct()
                    .Order()
            );
            Assert.Equal(
                cards.Order(),
                page.QuerySelectorAll("[popovertarget]")
                    .Select(button => button.GetAttribute("popovertarget")!)
                    .Distinct()
                    .Order()
            );
            Assert.Distinct(page.QuerySelectorAll("[popover]").Select(card => card.InnerHtml));
        }
    }

    [Fact]
    public void The_names_of_a_listing_are_buttons_with_names_of_their_own()
    {
        foreach (var panel in _wolf.QuerySelectorAll(".names"))
        {
            Assert.Distinct(panel.QuerySelectorAll("button").Select(button => button.TextContent));
        }

        Assert.Equal(
            ["Task", "TextWriter", "flock", "Run"],
            _wolf.QuerySelectorAll("#listing-night .names button").Take(4).Select(button => button.TextContent)
        );
    }

    [Fact]
    public void The_code_is_read_as_it_stands() =>
        Assert.Empty(
            _wolf.QuerySelectorAll(".line button, .line a, .line [tabindex], .line [role], .line [aria-label]")
        );

    private IElement CardOf(string listing, string name)
    {
        var names = _wolf.QuerySelectorAll($"#listing-{listing} [data-card]");
        var card = names.First(span => span.TextContent == name).GetAttribute("data-card");
        return _wolf.GetElementById($"card-{card}")!;
    }

    private static IHtmlDocument Parse(ProvenSite proven, string file) => proven.Site.Page(file);
}
