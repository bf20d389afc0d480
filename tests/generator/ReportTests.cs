using System.Collections.Specialized;
using System.Web;

namespace Generator.Tests;

/// <summary>What readers can report, and where.</summary>
[Collection(ProvenSite.ForProgram), Trait("Speed", "slow")]
public class ReportTests(ProvenSite proven)
{
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";

    [Theory]
    [InlineData("articles/the-wolf.html", "The wolf", "File: input/articles/the-wolf.md\n")]
    [InlineData("proof/index.html", "How this is proven", "")]
    public async Task A_problem_report_names_the_page_and_the_commit(string path, string title, string file)
    {
        var copy = proven.Site.CopyTo("reported");
        copy.Write(".git/HEAD", Commit + "\n");
        var build = await copy.Build("--no-proof", "--address", ProvenSite.BaseUrl);
        Assert.True(build.ExitCode == 0, build.StandardOutput);

        var values = Report(copy, path)!;

        Assert.Equal($"Problem on the page \u201C{title}\u201D", values["title"]);
        Assert.Equal(
            $"Page: {SiteUrl.Parse(ProvenSite.BaseUrl)!.Of(path)}\n{file}"
                + $"Section: \nCommit: {Commit}\n\nWhat is wrong?\n",
            values["body"]
        );
    }

    [Fact]
    public async Task Without_a_repository_nobody_is_asked_to_report_anything()
    {
        var copy = proven.Site.CopyTo("not reported");
        copy.Replace("settings.yml", "repository: https://example.org/counting\n", "");

        var build = await copy.Build("--no-proof");

        Assert.True(build.ExitCode == 0, build.StandardOutput);
        Assert.Null(Report(copy, "articles/the-wolf.html"));
        Assert.NotNull(Report(proven.Site, "articles/the-wolf.html"));
        Assert.Null(Report(proven.Site, "404.html"));
    }

    private static NameValueCollection? Report(SiteCopy site, string path) =>
        site.Page(path).QuerySelector(".site-footer a[data-report]")?.GetAttribute("href") is { } href
            ? HttpUtility.ParseQueryString(new Uri(href).Query)
            : null;
}
