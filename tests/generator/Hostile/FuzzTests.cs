using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using Generator.Articles;
using Generator.Build;
using Generator.Listings;
using Generator.Proof;
using Generator.Tests.Build;
using Xunit.Abstractions;

namespace Generator.Tests.Hostile;

/// <summary>
/// No text at all ends in an exception or takes long, wherever authors and contributors may write some. Each test goes
/// on for as many seconds as <c>FUZZ_SECONDS</c> says.
/// </summary>
[Collection(ProvenSite.ForProof), Trait("Speed", "slow")]
public class FuzzTests(ProvenSite proven, ITestOutputHelper output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private static readonly int Seconds = Effort.Of("FUZZ_SECONDS", 2);

    private readonly SiteCopy _site = proven.Site;

    [Fact]
    public async Task Front_matter() => await Articles("front-matter");

    [Fact]
    public async Task Markdown() => await Articles("markdown");

    [Fact]
    public async Task Snippet_lines() => await Articles("snippet-lines");

    [Fact]
    public async Task Region_markers()
    {
        var corpus = Texts("code", "*.cs");
        var file = _site.CopyTo("fuzzed-code").PathOf("code");
        Directory.Delete(file, recursive: true);
        Directory.CreateDirectory(file);
        var nothing = Investigation.OfFiles(Path.GetDirectoryName(file)!, CancellationToken.None);
        await Sample(corpus, "region-markers", text =>
        {
            File.WriteAllText(Path.Combine(file, "Fuzzed.cs"), text);
            return ExtractListings.From(nothing);
        });
    }

    [Fact]
    public async Task Evidence()
    {
        var key = "a key that everyone knows"u8.ToArray();
        var known = new EvidenceStore(_site.Root, EvidenceKeyStore.Read());
        var text = File.ReadAllText(_site.PathOf(proven.Evidence));
        var closure = Path.GetFileName(proven.Evidence).Split('-')[0];
        var findings = (await Given()).Of<Finding>();
        Assert.NotNull(known.Find(closure).Evidence);
        var folder = _site.CopyTo("fuzzed-evidence").Root;
        await Sample([text], "evidence", changed =>
        {
            new SignedStore(Path.Combine(folder, "artifacts", "evidence"), key).Write(
                closure,
                Encoding.UTF8.GetBytes(changed)
            );
            var evidence = new EvidenceStore(folder, key).Find(closure).Evidence;
            if (evidence is not null && ReadFindings.From(evidence, findings)?.Find<ExtractedCode>() is { } code)
            {
                JudgeStored.Try(() => $"{JudgeEvidence.By(evidence, code.Listings, keys: [])}");
            }

            return Task.CompletedTask;
        });
    }

    private async Task Articles(string words)
    {
        var given = await Given();
        var pages = Pages();
        var context = Context.In(_site.Root);
        ImmutableArray<IDocument> others = [.. given.All.Where(document => document is not Manuscript)];
        await Sample(Texts("input", "*.md"), words, text =>
            pages.ProcessAsync(
                new Documents([
                    .. others,
                    ParseArticle.From(
                        new SourceFile("input/articles/fuzzed.md", text),
                        given.Get<MarkdownDialect>(),
                        []
                    ),
                ]),
                context
            )
        );
    }

    /// <summary>What the articles of the proven site are worked on with.</summary>
    private async Task<Documents> Given()
    {
        var pages = new WatchedPipeline(Pages());
        var (site, _) = await RunPipelines.Make(
            [.. global::Series.Pipelines.Select(one => one.Name == nameof(Pages) ? pages : one)],
            Context.In(_site.Root)
        );
        Assert.True(site.Code.Run.Fresh);
        return pages.Given;
    }

    private static Pipeline Pages() => global::Series.Pipelines.Single(one => one.Name == nameof(Pages));

    private static string[] Texts(string folder, string pattern) =>
        [
            .. new[] { "good", "broken" }
                .Select(site => Path.Combine(Checkout.Root, "tests/generator/sites", site, folder))
                .SelectMany(all => Directory.EnumerateFiles(all, pattern, SearchOption.AllDirectories))
                .Order(StringComparer.Ordinal)
                .Select(File.ReadAllText),
        ];

    /// <param name="words">Name of a file with a word in each line.</param>
    private async Task Sample(IReadOnlyList<string> corpus, string words, Func<string, Task> read)
    {
        var tried = 0;
        var slowest = (Took: TimeSpan.Zero, Text: "");
        await Mutated
            .Of(corpus, Words(words))
            .SampleAsync(
                async text =>
                {
                    tried++;
                    var took = await Took(text, read);
                    // The machine may be busy with something else, but not twice.
                    if (took > Patience)
                    {
                        took = await Took(text, read);
                        Assert.True(took < Patience, $"Too slow: {text}");
                    }

                    slowest = took > slowest.Took ? (took, text) : slowest;
                },
                time: Seconds,
                threads: 1
            );
        output.WriteLine($"{words}: {tried} texts, the slowest took {slowest.Took.TotalMilliseconds:F0} ms:");
        output.WriteLine(slowest.Text);
    }

    private static string[] Words(string name) =>
        [
            .. File.ReadLines(Path.Combine(Checkout.Root, "tests/generator/Hostile/words", $"{name}.txt"))
                .Select(Regex.Unescape),
        ];

    private static async Task<TimeSpan> Took(string text, Func<string, Task> read)
    {
        var clock = Stopwatch.StartNew();
        await read(text);
        return clock.Elapsed;
    }
}
