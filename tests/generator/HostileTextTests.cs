using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using Generator.Articles;
using Generator.Build;
using Generator.Lowering;
using Generator.Pages;
using Generator.Sources;
using Generator.Talk;

namespace Generator.Tests;

/// <summary>Article text is not trusted: what could carry a script is a problem, or harmless on the page.</summary>
public class HostileTextTests
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
    [InlineData("{{ x }} @Html.Raw(\"<b>\") ${{ x }} ]]>")]
    public void Everything_else_is_shown_as_it_was_written(string markdown) => AssertHarmless(markdown);

    [Fact]
    public void No_text_at_all_gets_a_script_onto_a_page() =>
        Words(
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

    [Theory]
    [InlineData(Contract.Runs)]
    [InlineData(Contract.Outcomes)]
    [InlineData(Contract.Throws)]
    [InlineData(Contract.Hangs)]
    [InlineData(Contract.DoesNotCompile)]
    [InlineData(Contract.Allocates)]
    public void No_text_of_code_tests_and_runs_gets_a_script_onto_a_page(Contract contract)
    {
        const string Hostile = "\"><script>alert(1)</script><img src=x onerror='alert(1)'>";
        var at = new Location(Hostile);
        Observation observation = contract switch
        {
            Contract.Outcomes => new Counted(1, [new Outcome(Hostile, Hostile, Must.BeSeen, 1)]),
            Contract.Throws => new Thrown(Hostile, Hostile, Hostile),
            Contract.Hangs => new Stuck([new StuckWait(Hostile, Hostile, Hostile)]),
            Contract.DoesNotCompile => new Rejected(
                Hostile,
                [new CompilerError(1, 1, 1, Hostile, Hostile, "javascript:alert(1)")]
            ),
            Contract.Allocates => new Allocated(1),
            _ => new Printed(Hostile),
        };
        var timeline = new Timeline(
            Hostile,
            [new TimelineTask(Hostile, 0)],
            [Hostile],
            [
                new TimelineSpan(0, 1, Hostile, Hostile, Doing.Waiting, Hostile),
                new TimelineSpan(1, 1, Hostile, null, Doing.Printing, Hostile),
            ]
        );
        var proof = new ListingProof(
            Hostile,
            contract,
            [new ProvingTest(Hostile, at, 1, Hostile)],
            1,
            1,
            [new Exemption(Hostile, Hostile)],
            [new Output("", observation)]
        );
        var listing = new Listing(
            Hostile,
            at,
            [new CodeLine(1, Hostile, Hostile)],
            Hostile,
            2,
            null,
            Hostile,
            new Entry(Hostile)
        );
        var run = new ProofRun(Hostile, true, 1, Hostile, Hostile);
        var revision = new Revision(new Uri("https://example.org"), "0");
        using var components = new Components();
        foreach (var (question, lanes) in new[] { (null, Lanes.Tasks), (Hostile, Lanes.Threads) })
        {
            var figure = new Figure(listing, [new ColouredLine(1, Hostile, "", Hostile)], proof, Hostile)
            {
                Output = observation,
                CompilerErrors = [new CompilerError(1, 1, 1, Hostile, Hostile, "http://example.org")],
                Question = question,
                Measured = Hostile,
                ShowsTests = true,
                Panels =
                [
                    new LoweredCode(Hostile, [new ColouredLine(1, Hostile, "")]),
                    new Picture(Hostile, true, [new PictureRow(Hostile, timeline, lanes, null)]),
                ],
            };
            var body = new HtmlParser().ParseDocument(
                components.Render<Theme.ListingFigure>(
                    new()
                    {
                        ["Figure"] = figure,
                        ["Page"] = "articles/x.html",
                        ["Run"] = run,
                        ["Revision"] = revision,
                    }
                )
            );

            AssertHarmless(body);
            Assert.All(body.QuerySelectorAll("a:not(figcaption a)"), link =>
                Assert.StartsWith("https://", link.GetAttribute("href"), StringComparison.Ordinal)
            );
            Assert.StartsWith(
                "../",
                body.QuerySelector("figcaption a")!.GetAttribute("href"),
                StringComparison.Ordinal
            );
            Assert.Equal(Hostile, body.QuerySelector(".line")!.TextContent);
        }
    }

    [Fact]
    public void No_text_of_a_file_gets_a_script_onto_its_page()
    {
        const string Hostile = "\"><script>alert(1)</script><img src=x onerror='alert(1)'>";
        var at = new Location(Hostile);
        var rejected = new Rejected(Hostile, [new CompilerError(1, 1, 1, Hostile, Hostile, "javascript:alert(1)")]);
        var proof = new ListingProof(Hostile, Contract.DoesNotCompile, [], 0, 0, [], [new Output("", rejected)]);
        var listing = new Listing(Hostile, at, [new CodeLine(1, Hostile)], "", 2, Hostile, null, null);
        var file = new CodeFile(Hostile, $"{Hostile}\n{Hostile}\n", [], null);
        var colours = new FileColours(Hostile, new string('k', file.Text.Length));
        var code = new Code(
            new Documents([new ExtractedCode([listing], [file]), colours]),
            [proof],
            new ProofRun("", true, 0, "", "")
        );
        var site = new Site(new Documents([new SeriesSettings("", "", ""), new Catalog([], drafts: false), code]));
        using var components = new Components();

        var body = new HtmlParser().ParseDocument(
            components.Render<Theme.Sources.SourceCode>(new() { ["Source"] = new Source(file, []), ["Site"] = site })
        );

        AssertHarmless(body);
        Assert.Equal([Hostile, Hostile], body.QuerySelectorAll(".line").Select(line => line.TextContent));
        Assert.Equal($"not shown: {Hostile}", body.QuerySelector(".region-note")!.TextContent.Trim());
    }

    [Fact]
    public void No_front_matter_at_all_ends_in_an_exception() =>
        Words(
                20,
                "title",
                ":",
                " ",
                "\n",
                "- ",
                "[",
                "]",
                "{",
                "}",
                "&a",
                "*a",
                "!!",
                "!<",
                ">",
                "|",
                "'",
                "\"",
                "#",
                "%",
                "@",
                "\t",
                "number: 1",
                "2024-01-01",
                "?",
                ",",
                "é",
                "\u0085",
                "<<: "
            )
            .Sample(
                text => Yaml.Bind<FrontMatter>(text, new Location("x.md"), key => key).Problems.IsDefault == false,
                iter: 10_000
            );

    [Fact]
    public void No_list_at_all_ends_in_an_exception() =>
        Words(
                20,
                "- ",
                "date: 2024-01-01",
                "event",
                ":",
                " ",
                "\n",
                "  ",
                "[",
                "]",
                "{",
                "}",
                "&a",
                "*a",
                "!!",
                "|",
                "'",
                "\"",
                "#",
                "%",
                "\t",
                "?",
                ",",
                "---",
                "..."
            )
            .Sample(
                text =>
                    Yaml.BindAll<Presentation>(text, new Location("x.yml", 0))
                        .Values.All(entry => entry.Link is not null),
                iter: 10_000
            );

    [Fact]
    public void A_bomb_of_aliases_is_refused_at_once() =>
        Assert.Contains(
            Yaml.Bind<FrontMatter>(
                "title: &a [x,x]\ndescription: &b [*a,*a]\nneeds: &c [*b,*b]\ngoals: [*c,*c]",
                new Location("x.md"),
                key => key
            ).Problems,
            problem => problem.Code == "YML06"
        );

    [Fact]
    public void Deep_nesting_is_a_problem_as_soon_as_it_is_met() =>
        Assert.Contains(
            Yaml.Bind<FrontMatter>($"title: {new string('[', 100_000)}", new Location("x.md"), key => key).Problems,
            problem => problem.Message.Contains("more than 20 times", StringComparison.Ordinal)
        );

    private static Gen<string> Words(int most, params string[] words) =>
        Gen.Int[0, words.Length - 1]
            .Array[0, most]
            .Select(picked => string.Concat(picked.Select(index => words[index])));

    // As a browser reads a URL: what looks like a scheme may be a part of a fragment, and one may hide behind
    // control characters.
    private static readonly Url Page = new("https://example.org/articles/hostile.html");

    private static readonly string[] Schemes = ["https", "http", "mailto"];

    private static void AssertHarmless(string markdown)
    {
        var article = Article(markdown);
        if (article.Problems.Count == 0)
        {
            AssertHarmless(
                new HtmlParser().ParseDocument(new RenderArticle(Dialect.Full, [], []).ToPage(article).Body)
            );
        }
    }

    private static void AssertHarmless(IHtmlDocument body)
    {
        Assert.Empty(body.QuerySelectorAll("script, style, iframe, base, meta, object, form, [style], [srcdoc]"));
        Assert.DoesNotContain(body.All.SelectMany(element => element.Attributes), attribute =>
            attribute.Name.StartsWith("on", StringComparison.Ordinal)
            || (attribute.Name is "href" or "src" && !Schemes.Contains(new Url(Page, attribute.Value).Scheme))
        );
    }

    private static Manuscript Article(string markdown)
    {
        var source = new SourceFile("input/hostile.md", $"---\ntitle: T\ndescription: D\n---\n\n{markdown}\n");
        var article = ParseArticle.From(source, Dialect.Full, []);
        CheckMarkup.In(article, ["exercise", "solution", "notes"]);
        return article;
    }
}
