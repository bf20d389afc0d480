namespace Generator.Tests.Lowering;

[Collection(ProvenSite.ForPages), Trait("Speed", "slow")]
public class LoweredPanelTests(ProvenSite proven)
{
    private const string Wolf = "input/articles/the-wolf.md";

    private readonly SiteCopy _site = proven.Site;

    [Fact]
    public async Task What_the_compiler_made_can_be_read()
    {
        var page = _site.Page("articles/the-wolf.html");

        await Verify(
            string.Join(
                '\n',
                page.QuerySelectorAll("details.lowered")
                    .Select(panel =>
                        $"=== {panel.QuerySelector("summary")!.TextContent}\n{panel.QuerySelector("pre")!.TextContent}"
                    )
            )
        );
    }

    [Fact]
    public async Task Asking_for_what_the_compiler_did_not_make_is_a_problem()
    {
        var article = await File.ReadAllTextAsync(_site.PathOf(Wolf));
        _site.Write(
            Wolf,
            $"{article}\nsnippet: wolf {{lowered}}\n\n"
                + "snippet: dream {lowered}\n\nsnippet: dream {lowered=\"Naps\"}\n"
        );

        var build = await _site.Build("check", "--no-proof");
        _site.Write(Wolf, article);

        Assert.Equal(1, build.ExitCode);
        await Verify(build.StandardOutput);
    }
}
