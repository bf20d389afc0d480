using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Generator.Build;
using Generator.Proof;
using Generator.Proof.Closures;

namespace Generator.Tests.Build;

/// <summary>Without its line in Program.cs a feature is gone, and nothing else is.</summary>
[Collection(ProvenSite.ForProgram), Trait("Speed", "slow")]
public sealed partial class PipelinesTests(ProvenSite proven) : IDisposable
{
    private const string Wolf = "input/articles/the-wolf.md";

    private readonly DirectoryInfo _output = Directory.CreateTempSubdirectory("pipelines");

    /// <param name="feature">The name of its pipeline.</param>
    /// <param name="files">The files that only the feature makes; null if there are none.</param>
    /// <param name="traces">What pages say of it; null if they say nothing.</param>
    [Theory]
    [InlineData("Feeds", @"^feed\.(xml|json)$", @"application/(atom|feed)\+|feed\.(xml|json)")]
    [InlineData("Tags", "^tags/", @"rel=""tag""|[""/]tags/")]
    [InlineData("Redirects", @"^(articles/the_Wolf|beasts/index)\.html$", "http-equiv=\"refresh\"|the_Wolf|beasts/")]
    [InlineData("Posters", "^assets/posters/", @"og:image|twitter:image|summary_large_image|assets/posters")]
    [InlineData("Search", "^assets/search/", "site-search|assets/search")]
    [InlineData("Types", "^api/", @"(?<!dotnet/)\bapi/")]
    [InlineData("Text", @"\.md$|^llms(-full)?\.txt$", @"text/markdown|llms\.txt|as Markdown")]
    [InlineData("Sitemap", @"^(sitemap\.xml|robots\.txt)$", null)]
    [InlineData("Archive", @"^code\.zip$", null)]
    [InlineData("Attestation", @"^proof/(evidence\.|statement\.json|badge)", "For machines|evidence\\.json")]
    [InlineData("Names", null, "names and keywords looked up")]
    [InlineData("Cards", null, "data-card|popover|id=\"card-")]
    [InlineData("Colours", null, "class=\"line\" id=\"L[0-9]+\">[^\n]*<span class=\"keyword")]
    public async Task A_pipeline_that_is_left_out_takes_its_feature_with_it(
        string feature,
        string? files,
        string? traces
    ) => await AssertGone(feature, proven.Site, files, traces);

    [Fact]
    public async Task Without_the_glossary_only_what_asks_for_a_term_is_a_problem()
    {
        var missed = await Build(proven.Site, "missed", Without("Glossary"));
        var site = proven.Site.CopyTo("without a glossary");
        site.Replace(Wolf, "[](xref:term:flock), ", "");
        site.Replace("input/glossary.md", "find:\n  flock: herd of sheep\n", "");

        Assert.Equal(["LNK04", "WRD11"], missed.Problems.Select(problem => problem.Code));
        await AssertGone("Glossary", site, null, "glossary\\.html#|class=\"letters\"|>Glossary</a>");
    }

    [Fact]
    public async Task Without_lowering_only_what_asks_for_it_is_a_problem()
    {
        var missed = await Build(proven.Site, "missed", Without("Lowering"));
        var site = proven.Site.CopyTo("without lowering");
        site.Replace(Wolf, " {lowered=\"Flying\"}", "");
        site.Replace(Wolf, " {lowered=\"Nap\"}", "");
        site.Replace(Wolf, " tests lowered}", " tests}");

        Assert.Equal(["LST10", "LST10", "LST10"], missed.Problems.Select(problem => problem.Code));
        await AssertGone("Lowering", site, null, "class=\"lowered\"");
    }

    [Fact]
    public async Task A_feature_that_is_added_does_not_go_by_evidence_from_before_it()
    {
        var site = proven.Site.CopyTo("with another feature");
        var store = new EvidenceStore(site.Root, EvidenceKeyStore.Read());
        var evidence = store.Find(HashClosure.Of(site.Root)).Evidence!;
        var before = evidence.Findings.Where(section => section.Name != "lowered");
        store.Save(evidence with { Findings = [.. before] });

        var build = await Build(site, "more", global::Series.Pipelines);

        Assert.Equal(["PRF11"], build.Problems.Select(problem => problem.Code));
    }

    [Theory]
    [InlineData("""[{ "Packed": "" }]""")]
    [InlineData("""[{ "Words": null, "Scopes": "" }]""")]
    [InlineData("""{ "Words": "" }""")]
    public async Task A_feature_does_not_go_by_evidence_that_had_another_form(string before)
    {
        var site = proven.Site.CopyTo("with evidence of another form");
        var store = new EvidenceStore(site.Root, EvidenceKeyStore.Read());
        var evidence = store.Find(HashClosure.Of(site.Root)).Evidence!;
        using var other = JsonDocument.Parse(before);
        var sections = evidence.Findings.Where(section => section.Name != "vocabulary");
        store.Save(evidence with { Findings = [.. sections, new Section("vocabulary", other.RootElement)] });

        var build = await Build(site, "more", global::Series.Pipelines);

        Assert.Equal(["PRF11"], build.Problems.Select(problem => problem.Code));
    }

    public void Dispose() => _output.Delete(recursive: true);

    /// <param name="site">A site that can do without the feature.</param>
    private async Task AssertGone(string feature, SiteCopy site, string? files, string? traces)
    {
        var whole = await Build(proven.Site, "whole", global::Series.Pipelines);
        var rest = await Build(site, "rest", Without(feature));

        Assert.Empty(whole.Problems);
        Assert.Empty(rest.Problems);
        Assert.Equal(Files("whole").Where(file => files is null || !Regex.IsMatch(file, files)), Files("rest"));
        Assert.Equal(files is null, Files("whole").Length == Files("rest").Length);
        Assert.Equal(traces is null ? [] : ["whole"], new[] { "whole", "rest" }.Where(folder => Tells(folder, traces)));
        Assert.Empty(DeadLinks("rest"));
    }

    private static ImmutableArray<Pipeline> Without(string feature)
    {
        var rest = global::Series.Pipelines.RemoveAll(pipeline => pipeline.Name == feature);
        Assert.Equal(global::Series.Pipelines.Length - 1, rest.Length);
        return rest;
    }

    private async Task<BuildResult> Build(SiteCopy site, string folder, ImmutableArray<Pipeline> pipelines) =>
        await RunPipelines.From(
            pipelines,
            new BuildOptions(
                site.Root,
                Path.Combine(_output.FullName, folder),
                TestRuns.Never,
                BaseUrl: SiteUrl.Parse("https://example.org/sheep/")
            ),
            new Progress<Step>(),
            CancellationToken.None
        );

    private string[] Files(string folder) =>
        [.. SiteCopy.TreeOf(Path.Combine(_output.FullName, folder)).Keys.Select(file => Hash.Replace(file, "."))];

    // Whether a page says anything of a feature.
    private bool Tells(string folder, string? traces) =>
        traces is not null && Pages(folder).Any(page => Regex.IsMatch(File.ReadAllText(page), traces));

    private IEnumerable<string> DeadLinks(string folder) =>
        from page in Pages(folder)
        from link in Link.Matches(File.ReadAllText(page))
        let path = Uri.UnescapeDataString(link.Groups["path"].Value)
        where !File.Exists(Path.Combine(Path.GetDirectoryName(page)!, path))
        select $"{page} leads to {path}";

    private IEnumerable<string> Pages(string folder) =>
        Directory.EnumerateFiles(Path.Combine(_output.FullName, folder), "*.html", SearchOption.AllDirectories);

    // Relative, without its anchor.
    [GeneratedRegex("""(?:href|src)="(?![a-z]+:|/)(?<path>[^"#]+)""")]
    private static partial Regex Link { get; }

    [GeneratedRegex("""\.[0-9a-f]{8}\.""")]
    private static partial Regex Hash { get; }
}
