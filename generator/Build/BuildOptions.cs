using System.Collections.Immutable;

namespace Generator.Build;

/// <summary>When to run the tests that prove listings.</summary>
public enum TestRuns
{
    /// <summary>Those whose closure has changed.</summary>
    WhenStale,

    /// <summary>All.</summary>
    Always,

    /// <summary>All; then what they show is compared with the evidence.</summary>
    Verify,

    Never,
}

/// <summary>The options of a build.</summary>
/// <param name="Root">Absolute path of the series root.</param>
/// <param name="Output">Absolute path of the folder that the site is written to.</param>
/// <param name="Writes">False to check everything and write nothing.</param>
/// <param name="Drafts">Whether drafts are published too.</param>
/// <param name="Keys">Keys of the listings to prove; empty to prove all.</param>
/// <param name="BaseUrl">URL of the published site; null to use the one in the settings.</param>
/// <param name="Repeat">How often to repeat the tests that a proof run has run.</param>
/// <param name="Compared">Absolute path of the folder of a site to compare; null to compare none.</param>
/// <param name="Books">Whether to make a book of the series too.</param>
/// <param name="AsGiven">Whether to publish the site as it was at each presentation too.</param>
/// <param name="Edition">
/// If the site is one of those, its folder in the newest site; null if it is the newest one.
/// </param>
/// <param name="Mutants">Whether to try changes of listings too, which the tests should notice.</param>
public sealed record BuildOptions(
    string Root,
    string Output,
    TestRuns TestRuns = TestRuns.WhenStale,
    bool Writes = true,
    bool Drafts = false,
    ImmutableArray<string> Keys = default,
    SiteUrl? BaseUrl = null,
    int Repeat = 0,
    string? Compared = null,
    bool Books = false,
    bool AsGiven = false,
    string? Edition = null,
    bool Mutants = false
);
