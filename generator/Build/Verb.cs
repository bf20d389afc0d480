using System.Collections.Immutable;

namespace Generator.Build;

/// <summary>A command that builds a site, or part of one.</summary>
/// <param name="Writes">Whether it writes the site.</param>
/// <param name="TakesKeys">Whether it takes keys of listings.</param>
/// <param name="MakesBooks">Whether it makes a book of the series too.</param>
internal sealed record Verb(
    string Name,
    string Description,
    TestRuns TestRuns,
    bool Writes,
    bool TakesKeys = false,
    bool MakesBooks = false
)
{
    /// <summary>What is done without any command.</summary>
    public static readonly Verb Build = new(
        "build",
        "Prove what is stale, check everything, write the site (default)",
        TestRuns.WhenStale,
        Writes: true
    );

    public static readonly Verb Listings = new(
        "listings",
        "List all listings with article, contract, tests, lines executed, and state of proof; run no test",
        TestRuns.Never,
        Writes: false
    );

    public static readonly Verb Verify = new(
        "verify",
        "Prove everything from nothing, and compare with the evidence, or with a site as well",
        TestRuns.Verify,
        Writes: false
    );

    /// <summary>All, in the order of the help.</summary>
    public static readonly ImmutableArray<Verb> All =
    [
        Build,
        new("check", "Do the same, but write nothing", TestRuns.WhenStale, Writes: false),
        new(
            "books",
            "Do the same as build, and make a book of the series: as EPUB, and as PDF if a browser is installed",
            TestRuns.WhenStale,
            Writes: true,
            MakesBooks: true
        ),
        Listings,
        new(
            "prove",
            "Run the tests of all listings again, or only those of some, and keep the evidence",
            TestRuns.Always,
            Writes: false,
            TakesKeys: true
        ),
        Verify,
    ];
}
