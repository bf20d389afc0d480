using Generator.Typesetting;
using Markdig;

namespace Generator.Tests.Typesetting;

/// <summary>How text is set that an author types with plain characters.</summary>
public class TypesettingTests
{
    [Theory]
    [InlineData("She said \"moo\".", "She said “moo”.")]
    [InlineData("\"Moo,\" said the cow; \"moo!\"", "“Moo,” said the cow; “moo!”")]
    [InlineData("\"A 'nested' one\"", "“A ‘nested’ one”")]
    [InlineData("'A \"nested\" one'", "‘A “nested” one’")]
    [InlineData("(\"in brackets\")", "(“in brackets”)")]
    [InlineData("I don't, it isn't, that's Ann's.", "I don’t, it isn’t, that’s Ann’s.")]
    [InlineData("the cooks' hands", "the cooks’ hands")]
    [InlineData("the cooks' hands and the guests' plates", "the cooks’ hands and the guests’ plates")]
    [InlineData("the '90s and the cooks' hands", "the ’90s and the cooks’ hands")]
    [InlineData("\"don't\"", "“don’t”")]
    [InlineData("'don't'", "‘don’t’")]
    [InlineData("pages 1--2", "pages 1–2")]
    [InlineData("a dash -- or---two", "a dash – or—two")]
    [InlineData("with --save, a --> b, <!--", "with --save, a --> b, <!--")]
    [InlineData("wait...", "wait…")]
    [InlineData("wait... and \"see\"", "wait… and “see”")]
    [InlineData("[x]: \"y\"", "[x]: “y”")]
    [InlineData("a - b, 5 > 4, <<x>>", "a - b, 5 > 4, <<x>>")]
    [InlineData("“Set” already’s …", "“Set” already’s …")]
    [InlineData("It ends with \"Go!\", and \"stop\".", "It ends with “Go!”, and “stop”.")]
    [InlineData("Do you hear 'On your marks.'?", "Do you hear ‘On your marks.’?")]
    [InlineData("\"Go!\", \"no!\", \"don't!\", he said.", "“Go!”, “no!”, “don’t!”, he said.")]
    [InlineData("a board of 6\" by 4\"", "a board of 6\" by 4\"")]
    [InlineData("\">opened only", "\">opened only")]
    [InlineData("a lone \" stays", "a lone \" stays")]
    public void Plain_characters_become_the_signs_they_mean(string typed, string shown) =>
        Assert.Equal(shown, Typeset.Of(typed));

    [Theory]
    [InlineData("\"`code`\" and `\"code\"`", "“<code>code</code>” and <code>&quot;code&quot;</code>")]
    [InlineData("`await`'s rest", "<code>await</code>’s rest")]
    [InlineData("`a`, \"b\"", "<code>a</code>, “b”")]
    [InlineData("*\"one\"* and \"**two**\"", "<em>“one”</em> and “<strong>two</strong>”")]
    [InlineData("*Moo*'s", "<em>Moo</em>’s")]
    [InlineData("[\"it's\"](a--b.md)", "<a href=\"a--b.html\">“it’s”</a>")]
    [InlineData("\"over\ntwo lines\"", "“over\ntwo lines”")]
    [InlineData("\\\"typed\\\" it\\'s", "&quot;typed&quot; it's")]
    [InlineData("<https://a.example/b--c>", "<a href=\"https://a.example/b--c\">https://a.example/b--c</a>")]
    public void Code_and_addresses_stay_as_they_are(string markdown, string html) =>
        Assert.Equal($"<p>{html}</p>", Html(markdown, isSet: true));

    [Fact]
    public void A_block_of_code_stays_as_it_is() =>
        Assert.Contains(
            ">&quot;a&quot; -- 'b'...\n</code>",
            Html("```text\n\"a\" -- 'b'...\n```", isSet: true),
            StringComparison.Ordinal
        );

    [Fact]
    public void Cells_of_tables_and_terms_are_set_too()
    {
        Assert.Contains("<td>don’t</td>", Html("| a |\n| --- |\n| don't |", isSet: true), StringComparison.Ordinal);
        Assert.Contains("<dt>it’s</dt>", Html("it's\n:   that", isSet: true), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("## Don't \"wait\"")]
    [InlineData("## A -- B...")]
    [InlineData("## The cooks' `Wait()`")]
    public void A_heading_keeps_its_id(string markdown) =>
        Assert.Equal(Id(Html(markdown, isSet: false)), Id(Html(markdown, isSet: true)));

    private static string Id(string html) => html.Split('"')[1];

    private static string Html(string markdown, bool isSet)
    {
        var tree = Markdown.Parse(markdown, Dialect.Full.Pipeline);
        var article = new Manuscript(new SourceFile("input/a.md", markdown), "a.html", new FrontMatter("", ""), tree);
        if (isSet)
        {
            TypesetArticle.In(article);
        }

        return MarkdownHtml.Of(article.Tree, Dialect.Full, []).Trim();
    }
}
