namespace Generator.Tests.Cards;

/// <summary>The sentence on a card, from XML comments.</summary>
public class SummaryTests
{
    [Theory]
    [InlineData("One sentence", "One sentence")]
    [InlineData("<para>First.</para><para>Second.</para>", "First.")]
    [InlineData("Calls, e.g. The cow, i.e. A <c>cow</c>. Then more.", "Calls, e.g. The cow, i.e. A cow.")]
    [InlineData(
        "Waits for <see cref=\"T:System.Threading.Tasks.Task`1\"/> or <see langword=\"null\"/>\n   "
            + "of <paramref name=\"x\"/>.",
        "Waits for Task<TResult> or null of x."
    )]
    [InlineData(
        "See <see cref=\"M:Nowhere.Known``1(System.Int32)\"/>, <see "
            + "href=\"https://example.org/a.b\"/> and <see href=\"https://example.org\">this</see>.",
        "See Known, https://example.org/a.b and this."
    )]
    [InlineData("Less &lt; more &amp; <![CDATA[<b>]]>.", "Less < more & <b>.")]
    [InlineData(
        "A sentence that goes on and on, with a great many words that nobody who only wants to know "
            + "what this is would want to read in a card, where there is little room.",
        "A sentence that goes on and on, with a great many words that nobody who only wants to know "
            + "what this is would want to read in a card, where …"
    )]
    public async Task A_summary_is_the_first_sentence_as_plain_text(string written, string read) =>
        Assert.Equal(
            read,
            (
                await CompiledCards.Of(
                    "Barn.Enter();",
                    $$"""
                    class Barn
                    {
                        /// <summary>{{written.Replace("\n", "\n/// ", StringComparison.Ordinal)}}</summary>
                        public static void Enter() { }
                    }
                    """
                )
            )["Enter"].Summary
        );

    [Fact]
    public async Task Ill_formed_documentation_is_none() =>
        Assert.Equal(
            "",
            (
                await CompiledCards.Of(
                    "Barn.Enter();",
                    "class Barn { /// <summary>1 < 2</oops>\npublic static void Enter() { } }"
                )
            )["Enter"].Summary
        );

    [Fact]
    public async Task Without_reference_documentation_a_card_has_its_signature_and_its_link()
    {
        var card = (await CompiledCards.Of("Console.WriteLine();"))["WriteLine"];

        Assert.Equal(("void Console.WriteLine()", ""), (card.Signature, card.Summary));
        Assert.Equal("https://learn.microsoft.com/dotnet/api/system.console.writeline", card.Documentation);
    }
}
