using AngleSharp.Html.Parser;
using Generator.Build;
using Generator.Lowering;
using Generator.Sources;

namespace Generator.Tests.Hostile;

/// <summary>The text of code, tests and runs is not trusted: it is harmless on the pages that show it.</summary>
public class HostileCodeTests
{
    private const string Hostile = "\"><script>alert(1)</script><img src=x onerror='alert(1)'>";

    [Theory]
    [InlineData(Contract.Runs)]
    [InlineData(Contract.Outcomes)]
    [InlineData(Contract.Throws)]
    [InlineData(Contract.Hangs)]
    [InlineData(Contract.DoesNotCompile)]
    [InlineData(Contract.Allocates)]
    public void No_text_of_code_tests_and_runs_gets_a_script_onto_a_page(Contract contract)
    {
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
            [new ProvingTest(Hostile, at, 1, Hostile, [])],
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
        var run = new ProofRun(Hostile, true, 0, 1, Hostile, Hostile, []);
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

            Harmless.Check(body);
            Assert.All(body.QuerySelectorAll("a:not(figcaption a)"), link =>
                Assert.StartsWith("https://", link.GetAttribute("href"), StringComparison.Ordinal)
            );
            Assert.StartsWith(
                "../",
                body.QuerySelector("figcaption .file")!.GetAttribute("href"),
                StringComparison.Ordinal
            );
            Assert.Equal(Hostile, body.QuerySelector(".line")!.TextContent);
        }
    }

    [Fact]
    public void No_text_of_a_file_gets_a_script_onto_its_page()
    {
        var at = new Location(Hostile);
        var rejected = new Rejected(Hostile, [new CompilerError(1, 1, 1, Hostile, Hostile, "javascript:alert(1)")]);
        var proof = new ListingProof(Hostile, Contract.DoesNotCompile, [], 0, 0, [], [new Output("", rejected)]);
        var listing = new Listing(Hostile, at, [new CodeLine(1, Hostile)], "", 2, Hostile, null, null);
        var file = new CodeFile(Hostile, $"{Hostile}\n{Hostile}\n", [], null);
        var colours = new FileColours(Hostile, new string('k', file.Text.Length));
        var code = new Code(
            new Documents([new ExtractedCode([listing], [file]), colours]),
            [proof],
            [],
            new ProofRun("", true, 0, 0, "", "", [])
        );
        var site = new Site(new Documents([new SeriesSettings("", "", ""), new Catalog([], drafts: false), code]));
        using var components = new Components();

        var body = new HtmlParser().ParseDocument(
            components.Render<Theme.Sources.SourceCode>(
                new() { ["Source"] = new Source(file, [], null), ["Site"] = site }
            )
        );

        Harmless.Check(body);
        Assert.Equal([Hostile, Hostile], body.QuerySelectorAll(".line").Select(line => line.TextContent));
        Assert.Equal($"not shown: {Hostile}", body.QuerySelector(".region-note")!.TextContent.Trim());
    }
}
