using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Generator.Attestation;
using Generator.Build;
using Generator.Tests.Build;

namespace Generator.Tests.Attestation;

/// <summary>The folder of a site may hold anything; it is compared all the same, and each fault is told.</summary>
public sealed class CompareSiteTests : IDisposable
{
    private const string EvidencePath = "proof/evidence.json";

    private const string Page = "<p>One sheep</p>\n<p>Two sheep</p>\n";

    private const string Differs = "is not what this checkout makes; the first difference is at byte";

    private const string IsOther = "is not what this checkout shows";

    private static readonly string Hash = new('a', 64);

    private static readonly SiteEvidence Evidence = new(
        "evidence.schema.json",
        Hash,
        "10.0.1",
        ".NET 10.0.1",
        [new Package("xunit", "2.9.3")],
        1,
        [
            new ListingEvidence(
                "sheep",
                "code/Sheep.cs",
                1,
                2,
                Hash,
                Contract.Runs,
                Hash,
                1,
                1,
                [],
                [new TestPlace("SheepTests.It_jumps", "tests/listings/SheepTests.cs", 7)],
                [new OutputEvidence("tests/listings/SheepTests.It_jumps.verified.txt", Hash)]
            ),
        ]
    );

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("compared");

    private readonly ImmutableArray<OutputFile> _files =
    [
        OutputFile.Of("index.html", Page),
        new OutputFile("sign.png", [0, 1, 2, 3]),
        OutputFile.Of(EvidencePath, Json(Evidence)),
    ];

    public CompareSiteTests()
    {
        foreach (var file in _files)
        {
            Write(file.Path, [.. file.Bytes]);
        }

        Write("list.txt", "index.html,proof/evidence.json,sign.png"u8.ToArray());
    }

    [Fact]
    public void A_site_that_is_the_same_has_no_difference() => Assert.Empty(Compare());

    [Fact]
    public void All_faults_are_told_at_once_with_their_places()
    {
        Write("index.html", Encoding.UTF8.GetBytes(Page.Replace("Two", "Twa", StringComparison.Ordinal)));
        Write("sign.png", [0, 1, 3, 3]);
        Write("list.txt", "index.html,proof/evidence.json,sign.pnG"u8.ToArray());
        Write("proof/notes.txt", "mine"u8.ToArray());
        Write(EvidencePath, Encoding.UTF8.GetBytes(Json(Evidence with { Sdk = "10.0.2" })));

        Assert.Equal(
            [
                $"site/index.html(2,6): VER03 'index.html' {Differs} 22.",
                $"site/list.txt(1,39): VER03 'list.txt' {Differs} 38.",
                $"site/{EvidencePath}(1,1): VER06 The evidence says of 'sdk' something else than this checkout shows.",
                "site/proof/notes.txt(1,1): VER02 The site has 'proof/notes.txt', which this checkout does not make.",
                $"site/sign.png(1,1): VER03 'sign.png' {Differs} 2.",
            ],
            Compare()
        );
    }

    [Theory]
    [InlineData("index.html", "VER01")]
    [InlineData(EvidencePath, "VER01")]
    [InlineData("list.txt", "VER01")]
    public void A_file_that_was_removed_is_missed(string path, string code)
    {
        File.Delete(PathOf(path));

        Assert.StartsWith(
            $"site/{path}(1,1): {code} The site lacks",
            Assert.Single(Compare()),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(33, 33)]
    [InlineData(1_000_000, 34)]
    public void A_file_of_another_length_differs_where_it_ends_or_goes_on(int length, int at)
    {
        var bytes = new byte[length];
        Encoding.UTF8.GetBytes(Page).AsSpan(0, Math.Min(length, Page.Length)).CopyTo(bytes);
        Write("index.html", bytes);

        Assert.EndsWith($"the first difference is at byte {at}.", Assert.Single(Compare()), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_listing_that_the_evidence_changes_lacks_or_adds_is_named()
    {
        var sheep = Evidence.Listings[0];
        var changed = Evidence with
        {
            Listings = [sheep with { Sha256 = new('b', 64), Outputs = [] }, sheep with { Key = "wolf" }],
        };
        Write(EvidencePath, Encoding.UTF8.GetBytes(Json(changed)));

        Assert.Equal(
            [
                $"site/{EvidencePath}(15,1): VER05 The evidence about the listing 'sheep' {IsOther}: sha256, outputs.",
                $"site/{EvidencePath}(35,1): VER05 The evidence about the listing 'wolf' {IsOther}: it is not here.",
            ],
            Compare()
        );
        Write(EvidencePath, Encoding.UTF8.GetBytes(Json(Evidence with { Listings = [] })));
        Assert.EndsWith(
            "'sheep' is not what this checkout shows: it is missing there.",
            Assert.Single(Compare()),
            StringComparison.Ordinal
        );
        Write(EvidencePath, Encoding.UTF8.GetBytes(Json(Evidence with { Listings = [sheep, sheep] })));
        Assert.Contains("VER05", Assert.Single(Compare()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_value_is_shown_where_it_differs()
    {
        var sheep = Evidence.Listings[0];
        TestPlace[] tests = [.. Enumerable.Range(1, 9).Select(line => new TestPlace("Sheep", "tests/Sheep.cs", line))];
        var (one, other) = (sheep with { Tests = [.. tests] }, sheep with { Tests = [.. tests[..8], tests[0]] });

        var told = CompareEvidence.Of(
            Encoding.UTF8.GetBytes(Json(Evidence with { Listings = [one] })),
            Encoding.UTF8.GetBytes(Json(Evidence with { Listings = [other] })),
            new Location(EvidencePath)
        );

        Assert.Equal(
            "tests there: …ts/Sheep.cs\",\"line\":9}]\ntests here: …ts/Sheep.cs\",\"line\":1}]",
            Assert.Single(told).Detail
        );
    }

    [Fact]
    public void Evidence_that_says_the_same_in_other_bytes_is_a_file_that_differs()
    {
        Write(EvidencePath, Encoding.UTF8.GetBytes(Json(Evidence) + " "));

        Assert.Contains("VER03", Assert.Single(Compare()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"closure\": 1}")]
    [InlineData("{\"closure\": \"a\", \"closure\": \"a\"}")]
    [InlineData("{\"listings\": [{}]}")]
    [InlineData("{\"more\": true}")]
    public void Evidence_that_the_schema_would_refuse_is_not_read(string text)
    {
        Write(EvidencePath, Encoding.UTF8.GetBytes(text));

        Assert.Contains("VER04 The evidence can't be read: ", Assert.Single(Compare()), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_text_and_brackets_without_end_are_not_read_either()
    {
        byte[][] hostile =
        [
            [0xFF, 0xFE, 0x00],
            [.. Enumerable.Repeat((byte)'[', 1_000_000)],
            [.. "{\"listings\":"u8, .. Enumerable.Repeat((byte)'[', 100_000)],
        ];

        Assert.All(hostile, bytes =>
        {
            Write(EvidencePath, bytes);
            Assert.Contains("VER04", Assert.Single(Compare()), StringComparison.Ordinal);
            Assert.Empty(ReadCounts.From(Site, EvidencePath).ByOutput);
        });
    }

    [Fact]
    public void Evidence_that_is_too_large_is_not_read()
    {
        using (var file = File.OpenWrite(PathOf(EvidencePath)))
        {
            file.SetLength(ReadCounts.MostBytes + 1L);
        }

        Assert.Contains("or larger than 64 MB", Assert.Single(Compare()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_gone_meanwhile_is_a_problem()
    {
        Directory.Delete(Site, recursive: true);

        Assert.StartsWith("site(1,1): VER08 The folder", Assert.Single(Compare()), StringComparison.Ordinal);
    }

    [Fact]
    public void No_link_is_followed_and_no_pipe_is_opened()
    {
        Write("../secret.txt", "secret"u8.ToArray());
        File.Delete(PathOf("index.html"));
        File.CreateSymbolicLink(PathOf("index.html"), Path.Combine(_root.FullName, "secret.txt"));
        Directory.Delete(PathOf("proof"), recursive: true);
        Directory.CreateSymbolicLink(PathOf("proof"), _root.FullName);
        Directory.CreateSymbolicLink(PathOf("loop"), Site);

        Assert.Equal(
            ["index.html VER07", "loop VER07", "proof VER07", "proof/evidence.json VER01"],
            Compare().Select(line => $"{line.Split('(')[0]["site/".Length..]} {line.Split(' ')[1]}")
        );
    }

    [Fact]
    public void Of_many_foreign_files_the_first_are_named_and_the_others_counted()
    {
        for (var number = 0; number < 150; number++)
        {
            Write($"more/{number:000}.txt", []);
        }

        var told = Compare();

        Assert.Equal(101, told.Length);
        Assert.Equal("site(1,1): VER09 The site has 50 more files that this checkout does not make.", told[0]);
        Assert.StartsWith("site/more/099.txt(1,1): VER02", told[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_of_outcomes_are_read_from_the_evidence()
    {
        var sheep = Evidence.Listings[0] with { Outputs = [new OutputEvidence("Coin", Hash, [3, 5])] };
        Write(EvidencePath, Encoding.UTF8.GetBytes(Json(Evidence with { Listings = [sheep] })));

        Assert.True(Assert.Single(ReadCounts.From(Site, EvidencePath).ByOutput).Value is [3, 5]);
    }

    public void Dispose() => _root.Delete(recursive: true);

    private string Site => Path.Combine(_root.FullName, "site");

    private string PathOf(string path) => Path.Combine(Site, path);

    private void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllBytes(PathOf(path), bytes);
    }

    private string[] Compare()
    {
        var list = new ClosingFile("list.txt", all => string.Join(',', all.Select(file => file.Path)));
        var site = new CompareSite(new Documents([.. _files, list]), Site, EvidencePath, Context.In(_root.FullName));
        return
        [
            .. SortProblems
                .Of(site.Problems())
                .Select(one => $"{one.At.File}({one.At.Line},{one.At.Column}): {one.Code} {one.Message}"),
        ];
    }

    private static string Json(SiteEvidence evidence) =>
        JsonSerializer.Serialize(evidence, SiteEvidenceJson.Default.SiteEvidence);
}
