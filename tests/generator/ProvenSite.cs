using CliWrap.Buffered;

namespace Generator.Tests;

/// <summary>
/// The good site, proven and built once for all tests that start from there. Each collection has a copy of its own,
/// because some tests change it for a while; the collections run at the same time.
/// </summary>
public sealed class ProvenSite : IAsyncLifetime
{
    public const string BaseUrl = "https://example.org/sheep/";

    /// <summary>Tests of the pages of a site.</summary>
    public const string ForPages = "pages";

    /// <summary>Tests of the program: its commands, its reports, what it writes where.</summary>
    public const string ForProgram = "program";

    /// <summary>Tests of the proof.</summary>
    public const string ForProof = "proof";

    private static readonly Lazy<Task<(SiteCopy Site, BufferedCommandResult Build)>> Proven = new(ProveAsync);

    private static int _copies;

    public SiteCopy Site { get; private set; } = null!;

    public BufferedCommandResult FirstBuild { get; private set; } = null!;

    /// <summary>The site as that build wrote it.</summary>
    public SortedDictionary<string, string> Tree { get; private set; } = null!;

    /// <summary>The file with the evidence of that build, relative to the root.</summary>
    public string Evidence { get; private set; } = "";

    public async Task InitializeAsync()
    {
        var (site, build) = await Proven.Value;
        FirstBuild = build;
        Assert.True(build.ExitCode == 0, build.StandardOutput + build.StandardError);
        Site = site.CopyTo($"copy {Interlocked.Increment(ref _copies)}/good");
        Tree = Site.Tree();
        Evidence = Path.GetRelativePath(
            Site.Root,
            Directory.GetFiles(Site.PathOf("artifacts/evidence"), "*.json").Single()
        );
    }

    /// <summary>Another copy of the site, built for a URL.</summary>
    public async Task<SiteCopy> WithBaseUrl(string copy)
    {
        var site = Site.CopyTo(copy);
        var build = await site.Build("--no-proof", "--address", BaseUrl);
        Assert.True(build.ExitCode == 0, build.StandardOutput);
        Assert.DoesNotContain("No site URL", build.StandardError, StringComparison.Ordinal);
        return site;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private static async Task<(SiteCopy Site, BufferedCommandResult Build)> ProveAsync()
    {
        var site = SiteCopy.Of("good", "good");
        return (site, await site.Build());
    }
}

[CollectionDefinition(ProvenSite.ForPages)]
public sealed class PagesDefinition : ICollectionFixture<ProvenSite>;

[CollectionDefinition(ProvenSite.ForProgram)]
public sealed class ProgramDefinition : ICollectionFixture<ProvenSite>;

[CollectionDefinition(ProvenSite.ForProof)]
public sealed class ProofDefinition : ICollectionFixture<ProvenSite>;
