using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace Generator.Tests.Preview;

/// <summary>The preview, as a browser sees it.</summary>
[Collection(ProvenSite.ForProgram), Trait("Speed", "slow")]
public class PreviewTests(ProvenSite proven)
{
    private const string Wolf = "input/articles/the-wolf.md";

    private const string WolfPage = "articles/the-wolf.html";

    [Fact]
    public async Task A_saved_article_is_shown_and_nothing_is_written()
    {
        var site = proven.Site.CopyTo("previewed");
        var before = site.Tree();
        await using var preview = await PreviewRun.Of(site);
        await preview.Done();
        Assert.DoesNotContain("It is early.", await preview.Page(WolfPage), StringComparison.Ordinal);

        site.Replace(Wolf, "## By night", "It is early.\n\n## By night");
        await preview.Update(update => update.GetProperty("version").GetInt32() > 1);

        Assert.Contains("It is early.", await preview.Page(WolfPage), StringComparison.Ordinal);
        Assert.Equal(before, site.Tree());
    }

    [Fact]
    public async Task A_problem_stands_over_the_last_good_page_and_goes_when_it_is_fixed()
    {
        var site = proven.Site.CopyTo("previewed with a problem");
        await using var preview = await PreviewRun.Of(site);
        await preview.Done();

        site.Replace(Wolf, "snippet: fence", "snippet: fense");
        var broken = await preview.Update(update => PreviewRun.Problems(update).Length > 0);
        var problem = PreviewRun.Problems(broken).Single();
        var page = await preview.Page(WolfPage);
        site.Replace(Wolf, "snippet: fense", "snippet: fence");
        await preview.Update(update => PreviewRun.Problems(update).Length == 0);

        Assert.Equal("snippet: ", problem.GetProperty("before").GetString());
        Assert.Equal("fense", problem.GetProperty("marked").GetString());
        Assert.StartsWith($"{Wolf}(25,", problem.GetProperty("place").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("vscode://file/", problem.GetProperty("editor").GetString(), StringComparison.Ordinal);
        Assert.Contains("listing-fence", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_saved_listing_is_shown_once_it_is_proven()
    {
        var site = proven.Site.CopyTo("previewed and proven");
        await using var preview = await PreviewRun.Of(site);
        await preview.Done();

        site.Replace("code/Counting/Wolf.cs", "\"no sheep left\"", "1");
        var saved = await preview.Update(update =>
            PreviewRun.Status(update).StartsWith("Proving", StringComparison.Ordinal)
        );
        var refused = await preview.Done();
        var lastGood = await preview.Page(WolfPage);
        site.Replace(
            "code/Counting/Wolf.cs",
            "return told?.Invoke() ?? 1;",
            "// Nothing.\n            return told?.Invoke() ?? \"no sheep left\";"
        );
        var shown = await preview.Update(update =>
            PreviewRun.Status(update).Length == 0 && PreviewRun.Problems(update).Length == 0
        );

        // Its text is told at once, and goes when the listing is proven.
        Assert.All([saved, refused], update => Assert.Contains("?? 1;", Unproven(update), StringComparison.Ordinal));
        Assert.Equal(0, shown.GetProperty("unproven").GetArrayLength());
        Assert.Equal("PRF13", PreviewRun.Problems(refused).Single().GetProperty("code").GetString());
        Assert.Contains("no sheep left", lastGood, StringComparison.Ordinal);
        Assert.Contains("// Nothing.", await preview.Page(WolfPage), StringComparison.Ordinal);
        Assert.True(shown.GetProperty("version").GetInt32() > refused.GetProperty("version").GetInt32());
    }

    private static string Unproven(JsonElement update)
    {
        var listing = update.GetProperty("unproven").EnumerateArray().Single();
        Assert.Equal("wolf", listing.GetProperty("key").GetString());
        return listing.GetProperty("text").GetString()!;
    }

    [Fact]
    public async Task Drafts_are_shown_and_marked_and_folders_and_missing_pages_are_served_as_on_a_host()
    {
        await using var preview = await PreviewRun.Of(proven.Site.CopyTo("previewed with drafts"));
        await preview.Done();

        var missing = await preview.Get("articles/nowhere.html");
        var folder = await preview.Get("listings");

        Assert.Contains("data-draft", await preview.Page("articles/shearing.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("data-draft", await preview.Page(WolfPage), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Contains("<h1", await missing.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("/listings/", folder.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Equal("image/png", (await preview.Get("articles/pebbles.png")).Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_name_of_another_site_that_points_to_this_machine_reads_nothing()
    {
        await using var preview = await PreviewRun.Of(proven.Site.CopyTo("previewed from elsewhere"));
        await preview.Done();

        foreach (var path in new[] { WolfPage, "_preview/updates" })
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await preview.Get(path, host: "sheep.example")).StatusCode);
        }

        Assert.Equal(HttpStatusCode.OK, (await preview.Get(WolfPage, host: "localhost")).StatusCode);
    }

    [Fact]
    public async Task Hundreds_of_saves_and_another_branch_end_with_what_is_on_the_disk()
    {
        var site = proven.Site.CopyTo("previewed under load");
        await using var preview = await PreviewRun.Of(site);
        await preview.Done();

        var text = File.ReadAllText(site.PathOf(Wolf));
        for (var save = 1; save <= 300; save++)
        {
            site.Write(Wolf, $"{text}\nSaved {save} times.\n");
            site.Write($"input/articles/new-{save % 50}.md", "---\ntitle: New\n---\n");
            File.Delete(site.PathOf($"input/articles/new-{save % 50}.md"));
        }

        while (!(await preview.Page(WolfPage)).Contains("Saved 300 times.", StringComparison.Ordinal))
        {
            await preview.Update(_ => true);
        }

        // As `git switch` does it: files are replaced by others, some are gone.
        File.Delete(site.PathOf(Wolf));
        File.WriteAllText(
            site.PathOf("input/articles/other.tmp"),
            text.Replace("title: The wolf", "title: The fox", StringComparison.Ordinal)
        );
        File.Move(site.PathOf("input/articles/other.tmp"), site.PathOf(Wolf));
        await preview.Update(update => PreviewRun.Problems(update).Length == 0);
        while (!(await preview.Page(WolfPage)).Contains("The fox", StringComparison.Ordinal))
        {
            await preview.Update(_ => true);
        }
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told_or_passed_over()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var asked = await proven.Site.Build("preview", "--port", $"{port}");

        Assert.Equal(2, asked.ExitCode);
        Assert.Equal($"Port {port} is taken. Choose another one, or leave out --port.\n", asked.StandardError);
    }

    [Fact]
    public async Task It_ends_when_it_is_told_to_although_a_browser_listens()
    {
        await using var preview = await PreviewRun.Of(proven.Site.CopyTo("previewed to the end"));
        await preview.Done();

        await preview.Terminate();

        Assert.Equal(0, await preview.ExitCode);
    }
}
