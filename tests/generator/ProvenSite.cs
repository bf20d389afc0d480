using CliWrap.Buffered;

namespace Generator.Tests;

/// <summary>The good site, proven and built once for all tests that start from there.</summary>
public sealed class ProvenSite : IAsyncLifetime
{
    public const string BaseUrl = "https://example.org/sheep/";

    public SiteCopy Site { get; } = SiteCopy.Of("good", "good");

    public BufferedCommandResult FirstBuild { get; private set; } = null!;

    /// <summary>The site as that build wrote it.</summary>
    public SortedDictionary<string, string> Tree { get; private set; } = null!;

    /// <summary>The file with the evidence of that build, relative to the root.</summary>
    public string Evidence { get; private set; } = "";

    public async Task InitializeAsync()
    {
        FirstBuild = await Site.Build();
        Tree = FirstBuild.ExitCode == 0 ? Site.Tree() : [];
        Assert.True(FirstBuild.ExitCode == 0, FirstBuild.StandardOutput + FirstBuild.StandardError);
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
}

// One after another: each build compiles and runs tests of its own, and there is no more to win.
[CollectionDefinition(nameof(ProvenSite), DisableParallelization = true)]
public sealed class ProvenSiteDefinition : ICollectionFixture<ProvenSite>;
