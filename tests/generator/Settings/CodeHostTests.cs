using System.Web;
using Generator.Build;

namespace Generator.Tests.Settings;

/// <summary>Addresses on the host of the repository. Each kind of host has its own.</summary>
public class CodeHostTests
{
    private const string Title = "Problem on the page \u201CA & B\u201D";

    private const string Text = "Page: a b/c.html\nSection: #d\n";

    [Theory]
    [InlineData(
        "",
        "https://example.org/a/edit/main/input/a%20b.md",
        "https://example.org/a/issues/new",
        "title",
        "body"
    )]
    [InlineData(
        "host: github",
        "https://example.org/a/edit/main/input/a%20b.md",
        "https://example.org/a/issues/new",
        "title",
        "body"
    )]
    [InlineData(
        "host: gitlab",
        "https://example.org/a/-/edit/main/input/a%20b.md",
        "https://example.org/a/-/issues/new",
        "issue[title]",
        "issue[description]"
    )]
    [InlineData(
        "host: forgejo",
        "https://example.org/a/_edit/main/input/a%20b.md",
        "https://example.org/a/issues/new",
        "title",
        "body"
    )]
    public void An_address_is_the_one_that_the_kind_of_host_has(
        string host,
        string edit,
        string issue,
        string title,
        string text
    )
    {
        var settings = Of($"repository: https://example.org/a/\n{host}");

        var url = new Uri(settings.IssueUrl(Title, Text)!);
        var values = HttpUtility.ParseQueryString(url.Query);

        Assert.Equal(edit, settings.EditUrl("input/a b.md"));
        Assert.Equal(issue, url.GetLeftPart(UriPartial.Path));
        Assert.Equal($"{title} {text}", string.Join(' ', values.AllKeys));
        Assert.Equal((Title, Text), (values[title], values[text]));
    }

    [Fact]
    public void Without_a_repository_there_is_none()
    {
        var settings = Of("host: gitlab");

        Assert.Null(settings.IssueUrl(Title, Text));
        Assert.Null(settings.EditUrl("input/a.md"));
    }

    private static SeriesSettings Of(string more)
    {
        var (settings, problems) = Yaml.Bind<SeriesSettings>(
            $"title: A\nauthor: B\ndescription: C\n{more}\n",
            new Location("settings.yml", 0),
            key => key
        );
        Assert.Empty(problems);
        return settings;
    }
}
