using Generator.Build;

namespace Generator.Tests.Hostile;

/// <summary>Keys and addresses that would be read in another way than they look.</summary>
[Collection(ProvenSite.ForProgram), Trait("Speed", "slow")]
public class HostileKeysTests(ProvenSite proven)
{
    [Theory]
    [InlineData("title: A\n---\ntitle: B", "YML08 2")]
    [InlineData("%YAML 1.1\n---\ntitle: A", "YML08 1")]
    [InlineData("&a title: A", "YML06 1")]
    [InlineData("!!str title: A", "YML06 1")]
    [InlineData("!x\ntitle: A", "YML06 1")]
    [InlineData("title: A\ntags:\n  - &b c\n  - *b", "YML06 3")]
    [InlineData("title: &a A\ndescription: *a", "YML06 2")]
    [InlineData("title: A\ntags: !!]", "YML01 2")]
    [InlineData("title: A\ntags: !<>", "YML01 2")]
    public void Yaml_is_one_document_without_references(string yaml, string told) =>
        Assert.Contains(Yaml.Bind<FrontMatter>(yaml, new Location("a.md", 0), key => key).Problems, problem =>
            $"{problem.Code} {problem.At.Line}" == told
        );

    [Theory]
    [InlineData("https://example.org//evil.example/")]
    [InlineData("https://ann:secret@example.org/")]
    [InlineData("https://ann@example.org/")]
    [InlineData("https:evil")]
    [InlineData("http://example.org/")]
    [InlineData("https://example.org/?x")]
    [InlineData("https://example.org/#x")]
    [InlineData("https://example.org/a b/")]
    [InlineData("https://example.org/../x/")]
    [InlineData("https://example.org/%2E%2e/x/")]
    [InlineData("https://example.org/a;b")]
    [InlineData("https://example.org/\"x")]
    [InlineData("https://example.org\\x/")]
    [InlineData("https://example.org:99999/")]
    [InlineData("https://[::1/")]
    [InlineData("https://\u0435xample.org/")]
    public void No_other_address_looks_like_one(string address)
    {
        Assert.Null(SiteUrl.Parse(address));
        var settings = $"title: A\nauthor: B\ndescription: C\nrepository: '{address}'\n";
        Assert.Contains(
            Yaml.Bind<SeriesSettings>(settings, new Location("settings.yml", 0), key => key).Problems,
            problem => (problem.Code, problem.At.Line) == ("YML03", 4)
        );
    }

    [Theory]
    [InlineData("https://example.org")]
    [InlineData("https://example.org/sheep/")]
    [InlineData("https://ann.example.org:8443/~ann/sheep-1.0_a/")]
    [InlineData("https://schäfer.example/")]
    public void An_address_is_a_host_and_folders(string address) => Assert.NotNull(SiteUrl.Parse(address));

    [Fact]
    public async Task Settings_and_marks_that_mean_nothing_are_problems()
    {
        var site = proven.Site.CopyTo("keys");
        File.AppendAllText(site.PathOf("settings.yml"), "language: \"xx yy\"\nbranch: ../x\navoid: [\"\"]\n");
        site.Add("foreign", "![Wool](https://example.org/wool.png)");
        site.Add("mail", "![Wool](mailto:ann@example.org)");
        site.Add("password", "[Wool](https://ann:secret@example.org/)");
        site.Add("plain", "See <http://example.org/wool>.");
        site.Add("content", "## Wool {#content}");
        site.Add("listing", "## Wool {#listing-fence}");
        site.Add("twice", "## Wool {#wool}\n\n## Sheep {#wool}");
        site.Add("space", "snippet:\u00a0fence");
        site.Add("brace", "snippet: fence output}");
        site.Add("word", "snippet: fence fence");

        var told = await site.Told();

        string[] expected =
        [
            "settings.yml(8,1) YML03",
            "settings.yml(9,1) YML03",
            "settings.yml(10,1) YML03",
            "input/articles/foreign.md(6,1) ART26",
            "input/articles/mail.md(6,1) ART26",
            "input/articles/password.md(6,1) LNK03",
            "input/articles/plain.md(6,5) WRD05",
            "input/articles/content.md(6,1) ART27",
            "input/articles/listing.md(6,1) ART27",
            "input/articles/twice.md(8,1) ART27",
            "input/articles/space.md(6,1) ART20",
            "input/articles/brace.md(6,1) ART20",
            "input/articles/word.md(6,1) ART20",
        ];
        Assert.All(expected, one => Assert.Contains(one, told));
    }
}
