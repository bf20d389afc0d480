using AngleSharp.Html.Parser;
using CsCheck;
using Generator.Articles;
using Generator.Pages;

namespace Generator.Tests.Hostile;

/// <summary>Article text is not trusted: what could carry a script is a problem, or harmless on the page.</summary>
public class HostileMarkdownTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("a <svg onload=alert(1)> b")]
    [InlineData("<iframe srcdoc=\"<script>alert(1)</script>\">")]
    [InlineData("<style>*{}</style>")]
    [InlineData("<base href=https://example.org>")]
    [InlineData("<!-- comment -->")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](java&#10;script:alert(1))")]
    [InlineData("[x](vbscript:alert(1))")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[x](file:///etc/passwd)")]
    [InlineData("[x](//example.org)")]
    [InlineData("[x](\\\\example.org)")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[x][y]\n\n[y]: javascript:alert(1)")]
    [InlineData("x {onclick=\"alert(1)\"}")]
    [InlineData("# x {style=\"color:red\"}")]
    [InlineData("| a |\n|---|\n| b {onclick=x} |")]
    [InlineData("- [ ] x {onclick=x}")]
    [InlineData("`x`{onmouseover=x}")]
    [InlineData("**x**{href=javascript:alert(1)}")]
    [InlineData("[x](y.md){target=_blank onclick=x}")]
    [InlineData("^^^ {onclick=x}\nfigure\n^^^")]
    [InlineData("> [!NOTE]\n> x {onclick=x}")]
    [InlineData("Term\n:   x {onclick=x}")]
    [InlineData("x[^1]\n\n[^1]: y {onclick=x}")]
    [InlineData("::x::{onclick=x}")]
    public void What_could_carry_a_script_is_a_problem(string markdown) => Assert.NotEmpty(Article(markdown).Problems);

    [Theory]
    [InlineData("csharp")]
    [InlineData("C#")]
    [InlineData("csx")]
    [InlineData("c-sharp")]
    [InlineData("cs{1}")]
    [InlineData("{.csharp}")]
    [InlineData("{.language-csharp}")]
    [InlineData("cs title=x")]
    public void CSharp_by_any_name_is_a_problem(string language) =>
        Assert.Contains(Article($"```{language}\nvar x = 1;\n```").Problems, problem => problem.Code == "ART05");

    [Theory]
    [InlineData("sh")]
    [InlineData("css")]
    [InlineData("")]
    [InlineData("text")]
    public void Other_fences_are_not(string language) => Assert.Empty(Article($"```{language}\nx\n```").Problems);

    [Theory]
    [InlineData("```sh\" onmouseover=\"alert(1)\nx\n```")]
    [InlineData("> [!\"><img src=x onerror=alert(1)>]\n> x")]
    [InlineData(":::exercise \"><script>alert(1)</script>\n:::")]
    [InlineData("[x](https://example.org/\"onclick=alert(1))")]
    [InlineData("snippet: <script>alert(1)</script>")]
    [InlineData("[x](\u0001javascript:alert(1))")]
    [InlineData("[x](y#javascript:alert(1))")]
    [InlineData("[x](a|b)")]
    [InlineData("{{ x }} @Html.Raw(\"<b>\") ${{ x }} ]]>")]
    public void Everything_else_is_shown_as_it_was_written(string markdown) => AssertHarmless(markdown);

    [Fact]
    public void No_text_at_all_gets_a_script_onto_a_page() =>
        RandomText
            .Of(
                30,
                "<",
                ">",
                "\"",
                "'",
                "`",
                "[",
                "](",
                ")",
                "!",
                "{",
                "}",
                "onclick=",
                "style=",
                "javascript:",
                "data:",
                "#",
                "|",
                "|---|",
                ":::",
                "exercise",
                "solution",
                "snippet: a",
                "\n",
                "\n\n",
                "- ",
                "> ",
                "[!NOTE]",
                "^",
                "[^1]",
                "~~~",
                "&#10;",
                "&lt;",
                "x",
                " ",
                "=",
                "\\",
                "*",
                "_",
                "é",
                "\u202e",
                "---"
            )
            .Sample(AssertHarmless, iter: 2_000);

    [Fact]
    public void A_long_list_is_looked_through_once_and_a_misspelt_listing_in_it_is_told_once()
    {
        var (few, many) = (AllocatedFor(2_000), AllocatedFor(4_000));

        Assert.True(many < 3 * few, $"{few} bytes for half of the list, {many} for all of it.");
        var told = Assert.Single(Article($"{List(2_000)}- snipet: sheep").Problems);
        Assert.Equal((ArticleProblems.MisspeltSnippet, 2_006), (told.Kind, told.At.Line));

        static string List(int items) => string.Concat(Enumerable.Repeat("- wool\n", items));

        static long AllocatedFor(int items)
        {
            var article = Article(List(items));
            var before = GC.GetAllocatedBytesForCurrentThread();
            CheckMarkup.In(article, []);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static void AssertHarmless(string markdown)
    {
        var article = Article(markdown);
        if (article.Problems.Count == 0)
        {
            Harmless.Check(
                new HtmlParser().ParseDocument(new RenderArticle(Dialect.Full, [], [], []).ToPage(article).Body)
            );
        }
    }

    private static Manuscript Article(string markdown)
    {
        var source = new SourceFile("input/hostile.md", $"---\ntitle: T\ndescription: D\n---\n\n{markdown}\n");
        var article = ParseArticle.From(source, Dialect.Full, []);
        CheckMarkup.In(article, ["exercise", "solution", "notes"]);
        return article;
    }
}
