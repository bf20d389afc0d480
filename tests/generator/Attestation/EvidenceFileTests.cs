using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Generator.Attestation;
using Json.Schema;

namespace Generator.Tests.Attestation;

/// <summary>What a site tells programs about its proof.</summary>
[Collection(ProvenSite.ForProgram), Trait("Speed", "slow")]
public partial class EvidenceFileTests(ProvenSite proven)
{
    private const string Statement = "proof/statement.json";

    private readonly SiteCopy _site = proven.Site;

    private SiteEvidence Evidence =>
        JsonSerializer.Deserialize(_site.Read("proof/evidence.json"), SiteEvidenceJson.Default.SiteEvidence)!;

    [Fact]
    public void The_evidence_is_valid_by_the_schema_beside_it()
    {
        var schema = JsonSchema.FromText(_site.Read($"proof/{Evidence.Schema}"));
        using var evidence = JsonDocument.Parse(_site.Read("proof/evidence.json"));

        Assert.True(schema.Evaluate(evidence.RootElement).IsValid);
        Assert.Equal(SourceTree.Text("schemas/evidence.json"), _site.Read($"proof/{Evidence.Schema}"));
    }

    [Fact]
    public void A_listing_is_described_with_the_hashes_of_what_readers_see()
    {
        var fence = Evidence.Listings.Single(listing => listing.Key == "fence");
        var sheep = Evidence.Listings.Single(listing => listing.Key == "sheep");
        var code = _site
            .Page("articles/counting-sheep.html")
            .QuerySelectorAll("#listing-fence pre code .line")
            .Select(line => line.TextContent);

        Assert.Equal(
            ("code/Counting/Sheep.cs", 17, 20, Contract.Runs),
            (fence.File, fence.FirstLine, fence.LastLine, fence.Contract)
        );
        Assert.Equal(Hash(string.Join('\n', code)), fence.Sha256);
        Assert.Equal(
            Hash(File.ReadAllText(_site.PathOf("tests/listings/SheepTests.Three_sheep_jump.verified.txt"))),
            Assert.Single(sheep.Outputs).Sha256
        );
        Assert.Equal(
            new TestPlace("Listings.Tests.SheepTests.Three_sheep_jump", "tests/listings/SheepTests.cs", 7),
            sheep.Tests[0]
        );
    }

    [Fact]
    public void All_listings_and_the_packages_that_the_tests_ran_with_are_there()
    {
        var rows = _site.Page("listings/index.html").QuerySelectorAll("tbody tr").Length;

        Assert.Equal(rows, Evidence.Listings.Length);
        Assert.Equal(
            Evidence.Listings.Select(one => one.Key).Order(StringComparer.Ordinal),
            Evidence.Listings.Select(one => one.Key)
        );
        Assert.Contains(Evidence.Packages, package => package.Name == "xunit" && package.Version.Length > 0);
        // Outcomes are counted, and nothing else is.
        Assert.Equal(
            Evidence.Listings.Where(listing => listing.Contract == Contract.Outcomes).Select(listing => listing.Key),
            Evidence
                .Listings.Where(listing => listing.Outputs.Any(output => output.Counts is not null))
                .Select(listing => listing.Key)
        );
    }

    [Fact]
    public void The_statement_names_each_file_with_its_hash_but_itself_and_what_lists_it()
    {
        using var statement = JsonDocument.Parse(_site.Read(Statement));
        var root = statement.RootElement;
        var files = SiteCopy.TreeOf(_site.Output).Keys.Except([Statement, "site-manifest.txt"]);

        Assert.Equal("https://in-toto.io/Statement/v1", root.GetProperty("_type").GetString());
        Assert.Equal(
            files.Select(file => (file, Hash(File.ReadAllBytes(Path.Combine(_site.Output, file))))),
            root.GetProperty("subject")
                .EnumerateArray()
                .Select(one => (one.GetProperty("name").GetString()!, Digest(one)))
        );
        Assert.StartsWith("urn:uuid:", root.GetProperty("predicateType").GetString(), StringComparison.Ordinal);
        Assert.Contains(
            root.GetProperty("predicateType").GetString()!,
            SourceTree.Text("docs/evidence.md"),
            StringComparison.Ordinal
        );
        Assert.Equal(
            Hash(File.ReadAllBytes(Path.Combine(_site.Output, "proof/evidence.json"))),
            Digest(root.GetProperty("predicate").GetProperty("evidence"))
        );
        Assert.Equal(Evidence.Closure, root.GetProperty("predicate").GetProperty("closure").GetString());
    }

    [Fact]
    public void The_documents_explain_each_value_of_the_predicate()
    {
        using var statement = JsonDocument.Parse(_site.Read(Statement));
        var made = statement.RootElement.GetProperty("predicate").EnumerateObject().Select(value => value.Name);

        // What is not known here.
        Assert.Equal(
            made.Union(["address", "commit"]).Order(StringComparer.Ordinal),
            Docs.Column("docs/evidence.md", "the-statement", 0).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task The_commit_is_told_where_there_is_one()
    {
        const string Commit = "0123456789abcdef0123456789abcdef01234567";
        var copy = _site.CopyTo("evidence with a commit");
        copy.Write(".git/HEAD", Commit + "\n");

        var build = await copy.Build("--no-proof");

        Assert.True(build.ExitCode == 0, build.StandardOutput);
        Assert.Contains($"\"commit\": \"{Commit}\"", copy.Read("proof/evidence.json"), StringComparison.Ordinal);
        Assert.Contains($"\"commit\": \"{Commit}\"", copy.Read(Statement), StringComparison.Ordinal);
        Assert.Null(Evidence.Commit);
    }

    [Fact]
    public void The_badge_says_in_words_how_many_listings_are_proven_and_loads_nothing()
    {
        var badge = _site.Read("proof/badge.svg");
        var count = Evidence.Listings.Length;

        Assert.Contains(
            $"<title id=\"t\">listings: {count} of {count} proven</title>",
            badge,
            StringComparison.Ordinal
        );
        Assert.Contains("role=\"img\" aria-labelledby=\"t\"", badge, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", badge, StringComparison.Ordinal);
        Assert.Equal(["http://www.w3.org/2000/svg"], Address.Matches(badge).Select(address => address.Value));
        // Nothing in it depends on the surroundings.
        Assert.DoesNotContain("currentColor", badge, StringComparison.Ordinal);
        Assert.DoesNotContain("prefers-color-scheme", badge, StringComparison.Ordinal);
    }

    [Fact]
    public void The_proof_page_leads_to_the_files_for_machines() =>
        Assert.Equal(
            ["evidence.json", "evidence.schema.json", "statement.json", "badge.svg"],
            _site
                .Page("proof/index.html")
                .QuerySelectorAll(".heading:has(#for-machines) ~ ul a")
                .Take(4)
                .Select(link => link.GetAttribute("href"))
        );

    private static string Digest(JsonElement resource) =>
        resource.GetProperty("digest").GetProperty("sha256").GetString()!;

    private static string Hash(string text) => Hash(Encoding.UTF8.GetBytes(text));

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    [GeneratedRegex("https?://[^\"]+")]
    private static partial Regex Address { get; }
}
