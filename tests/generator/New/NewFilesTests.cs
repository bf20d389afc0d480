namespace Generator.Tests.New;

/// <summary>What <c>new</c> writes into a series, and what it refuses.</summary>
[Collection(ProvenSite.ForProgram), Trait("Speed", "slow")]
public class NewFilesTests(ProvenSite proven)
{
    [Fact]
    public async Task What_is_new_passes_every_check_at_once()
    {
        var site = proven.Site.CopyTo("new files");
        Directory.CreateDirectory(site.PathOf("tests/programs"));
        Directory.Delete(site.PathOf("input/talk"), recursive: true);

        await Assert.AllAsync(
            [
                ["listing", "tea-time", "--in", "Kitchen"],
                ["listing", "lambs", "--in", "Counting"],
                ["article", "What's \"tea\": a start", "--quotes", "tea-time"],
                ["article", "Über Schafe", "--name", "ueber-schafe"],
                ["talk", "Sheep: the talk"],
            ],
            async (string[] what) =>
            {
                var written = await site.Build(["new", .. what]);
                Assert.True(written.ExitCode == 0, written.StandardOutput + written.StandardError);
            }
        );
        var build = await site.Build();

        Assert.True(build.ExitCode == 0, build.StandardOutput);
        var page = site.Page("articles/whats-tea-a-start.html");
        Assert.Equal("What’s “tea”: a start", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Article 5", page.QuerySelector(".kicker")!.TextContent.Split(" ·")[0]);
        Assert.Contains("Hello from tea-time.", page.QuerySelector("figure")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("\uFEFFHello from tea-time.\n", Text(site, "tests/programs/Kitchen.TeaTime.verified.txt"));
        Assert.Contains("Sheep: the talk", site.Page("talk/slides.html").Body!.TextContent, StringComparison.Ordinal);
        // Only what an article shows needs no reason any more.
        Assert.Contains("#region tea-time\n", Text(site, "code/Kitchen/TeaTime.cs"), StringComparison.Ordinal);
        Assert.Contains("unquoted", Text(site, "code/Counting/Lambs.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_told_what_was_written_and_what_to_do_next()
    {
        var site = proven.Site.CopyTo("new listing");

        var written = await site.Build("new", "listing", "tea-time", "--in", "Kitchen");

        await Verify(written.StandardOutput);
    }

    [Theory]
    [InlineData("NEW02", "'TeaTime'. Did you mean 'tea-time'?", "listing", "TeaTime", "--in", "Counting")]
    [InlineData("NEW02", "'2-lambs'. Hint", "listing", "2-lambs", "--in", "Counting")]
    [InlineData("NEW03", "'wolf' exists", "listing", "wolf", "--in", "Counting")]
    [InlineData("NEW04", "Task, and .NET", "listing", "task", "--in", "Counting")]
    [InlineData("NEW04", "Counting, and its namespace", "listing", "counting", "--in", "Counting")]
    [InlineData("NEW05", "'Grüße'", "listing", "greetings", "--in", "Grüße")]
    [InlineData("NEW05", "'../Counting'", "listing", "greetings", "--in", "../Counting")]
    [InlineData("NEW06", "Did you mean 'Counting'?", "listing", "lambs", "--in", "Countin")]
    [InlineData("NEW07", "'Über'", "article", "Über")]
    [InlineData("ART09", "'../x'", "article", "x", "--name", "../x")]
    [InlineData("LST01", "Did you mean 'wolf'?", "article", "x", "--quotes", "wolve")]
    public async Task What_the_build_would_refuse_is_not_written(string code, string says, params string[] what)
    {
        var before = Directory.GetFiles(proven.Site.PathOf("input"), "*", SearchOption.AllDirectories);

        var refused = await proven.Site.Build(["new", .. what]);

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains($"error {code}: ", refused.StandardOutput, StringComparison.Ordinal);
        Assert.Contains(says, refused.StandardOutput, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFiles(proven.Site.PathOf("input"), "*", SearchOption.AllDirectories));
        Assert.Equal(["Counting"], Directory.GetDirectories(proven.Site.PathOf("code")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task If_one_file_is_in_the_way_none_is_written()
    {
        var site = proven.Site.CopyTo("in the way");
        File.Delete(site.PathOf("input/talk/index.md"));
        var slides = Text(site, "input/talk/slides.md");

        var refused = await site.Build("new", "talk");

        Assert.Equal(1, refused.ExitCode);
        Assert.StartsWith("input/talk/slides.md(1,1): error NEW01: ", refused.StandardOutput, StringComparison.Ordinal);
        Assert.False(File.Exists(site.PathOf("input/talk/index.md")));
        Assert.Equal(slides, Text(site, "input/talk/slides.md"));
    }

    private static string Text(SiteCopy site, string file) =>
        new System.Text.UTF8Encoding().GetString(File.ReadAllBytes(site.PathOf(file)));
}
