using CliWrap;
using CliWrap.Buffered;

namespace Generator.Tests.AsGiven;

/// <summary>The site as it was when the talk was given.</summary>
[Collection(ProvenSite.ForProgram), Trait("Speed", "slow")]
public class AsGivenTests(ProvenSite proven)
{
    private const string Presentations = "input/talk/presentations.yml";

    [Fact]
    public async Task Each_presentation_keeps_its_site_with_its_own_proof_and_its_pages_lead_to_the_newest()
    {
        var site = await Repository("given twice");
        site.Replace("input/articles/counting-sheep.md", "Counting is *old*", "Counting is *very old*");
        await Commit(site, "spring");
        site.Replace("input/articles/counting-sheep.md", "Counting is *very old*", "Counting is *ancient*");
        site.Replace("code/Counting/Sheep.cs", " the fence\");", " the gate\");");
        foreach (var snapshot in Directory.GetFiles(site.PathOf("tests/listings"), "*.verified.txt"))
        {
            File.WriteAllText(
                snapshot,
                File.ReadAllText(snapshot).Replace("the fence", "the gate", StringComparison.Ordinal)
            );
        }

        site.Write(
            Presentations,
            $"{Entry("2024-05-01", "Lambing day", "spring")}{Entry("2023-10-03", "Market", "autumn")}"
        );

        var build = await site.Build("--as-given");

        Assert.True(build.ExitCode == 0, build.StandardOutput + build.StandardError);
        Assert.Contains("ancient", Text(site, "articles/counting-sheep.html"), StringComparison.Ordinal);
        Assert.Contains("very old", Text(site, "as-given/2024-05-01/articles/counting-sheep.html"), Same);
        Assert.Contains("Counting is old", Text(site, "as-given/2023-10-03/articles/counting-sheep.html"), Same);
        Assert.Contains("the gate", Text(site, "articles/counting-sheep.html"), Same);
        Assert.DoesNotContain("the gate", Text(site, "as-given/2024-05-01/articles/counting-sheep.html"), Same);

        var old = site.Page("as-given/2024-05-01/articles/counting-sheep.html");
        Assert.Equal("../../../index.html", old.QuerySelector(".old-note a")!.GetAttribute("href"));
        Assert.Contains("2024-05-01", old.QuerySelector(".old-note")!.TextContent, Same);
        Assert.Equal("noindex", old.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Null(site.Page("index.html").QuerySelector(".old-note, meta[name=robots]"));

        Assert.Equal(
            ["as-given/2024-05-01/talk/slides.html", "as-given/2023-10-03/talk/slides.html"],
            site.Page("index.html")
                .QuerySelectorAll(".start a[href^=as-given]")
                .Select(link => link.GetAttribute("href"))
        );
        Assert.Equal(
            ["../as-given/2024-05-01/talk/slides.html", "../as-given/2023-10-03/talk/slides.html"],
            site.Page("talk/index.html")
                .QuerySelectorAll("td a[href*=as-given]")
                .Select(link => link.GetAttribute("href"))
        );
        // Whoever asks for the site alone gets it alone.
        await site.Build();
        Assert.DoesNotContain(site.Tree().Keys, file => file.StartsWith("as-given", Same));
    }

    [Fact]
    public async Task What_can_not_be_built_is_said_and_left_out()
    {
        var site = await Repository("given and gone");
        site.Replace("input/articles/counting-sheep.md", "snippet: fence", "snippet: hedge");
        await Commit(site, "broken");
        site.Replace("input/articles/counting-sheep.md", "snippet: hedge", "snippet: fence");
        site.Write(
            Presentations,
            Entry("2024-05-01", "Lambing day", "broken")
                + Entry("2024-05-01", "Lambing night", "--upload-pack=touch")
                + Entry("2023-10-03", "Market", "autumn").Replace("example.org/counting", "example.org/abacus", Same)
        );

        var build = await site.Build("--as-given", "--no-proof");

        Assert.True(build.ExitCode == 0, build.StandardOutput + build.StandardError);
        Assert.Contains(
            "The talk of 2024-05-01 (broken) is not published as it was given: ",
            build.StandardError,
            Same
        );
        Assert.Contains(
            "(--upload-pack=touch) is not published as it was given: git does not find this revision here.",
            build.StandardError,
            Same
        );
        Assert.Contains(
            "(autumn) is not published as it was given: its files are in another",
            build.StandardError,
            Same
        );
        Assert.DoesNotContain(site.Tree().Keys, file => file.StartsWith("as-given", Same));
    }

    [Fact]
    public async Task A_damaged_copy_is_made_again_and_the_series_itself_is_never_touched()
    {
        var site = await Repository("given and damaged");
        site.Write(Presentations, Entry("2023-10-03", "Market", "autumn"));
        site.Write("input/articles/draft.md", "---\ntitle: Mine\ndescription: Not yet.\ndraft: true\n---\n\nMine.\n");
        site.Replace("settings.yml", "The shepherds", "The shepherdesses");
        await site.Build("--as-given");
        // Somebody has deleted part of it, and the file that tells git what it is.
        File.Delete(site.PathOf("artifacts/as-given/2023-10-03/source/.git"));
        site.Write("artifacts/as-given/2023-10-03/source/settings.yml", "title: Half\n");

        // Its evidence is still there.
        var build = await site.Build("--as-given", "--no-proof");

        Assert.True(build.ExitCode == 0, build.StandardOutput + build.StandardError);
        Assert.Contains("as-given/2023-10-03/index.html", site.Tree().Keys);
        Assert.Contains("The shepherdesses", File.ReadAllText(site.PathOf("settings.yml")), Same);
        Assert.True(File.Exists(site.PathOf("input/articles/draft.md")));
        Assert.Equal("refs/heads/main", (await Git(site, "symbolic-ref", "HEAD")).StandardOutput.Trim());
    }

    private const StringComparison Same = StringComparison.Ordinal;

    // With a tag for the state of the good site.
    private async Task<SiteCopy> Repository(string copy)
    {
        var site = proven.Site.CopyTo(copy);
        site.Write(".gitignore", "artifacts/\noutput/\n");
        await Git(site, "init", "--quiet", "--initial-branch=main");
        await Commit(site, "autumn");
        return site;
    }

    private static async Task Commit(SiteCopy site, string tag)
    {
        await Git(site, "add", "--all");
        await Git(site, "commit", "--quiet", "--message", tag);
        await Git(site, "tag", tag);
    }

    private static async Task<BufferedCommandResult> Git(SiteCopy site, params string[] arguments) =>
        await Cli.Wrap("git")
            .WithArguments(["-c", "user.name=A shepherd", "-c", "user.email=shepherd@example.org", .. arguments])
            .WithWorkingDirectory(site.Root)
            .WithEnvironmentVariables(variables =>
                variables.Set("GIT_DIR", null).Set("GIT_WORK_TREE", null).Set("GIT_INDEX_FILE", null)
            )
            .ExecuteBufferedAsync();

    private static string Entry(string date, string name, string revision) =>
        $"""
            - date: {date}
              event: {name}
              place: The meadow
              link: https://example.org/{date}
              repository: https://example.org/counting
              revision: {revision}

            """;

    private static string Text(SiteCopy site, string page) => site.Page(page).QuerySelector("article")!.TextContent;
}
