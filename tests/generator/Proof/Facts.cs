using System.Collections.Immutable;
using Generator.Build;
using Generator.Proof;
using Generator.Proof.Probes;

namespace Generator.Tests.Proof;

/// <summary>Facts that a proof run could have found, for tests of what follows from them.</summary>
internal static class Facts
{
    private const string File = "code/Cow.cs";

    /// <summary>A listing of one line, which is one part.</summary>
    public static Listing Cow { get; } =
        new("cow", new Location(File, 2), [new CodeLine(2, "Moo();")], "", 3, null, null, null);

    public static Claim ItMoos { get; } = Claimed("It_moos");

    public static Claim ItBites { get; } = Claimed("It_bites");

    /// <summary>What a test shows that executes the listing and does nothing else.</summary>
    public static TestEvidence Shown(Claim claim) =>
        new(claim.Test, "closure", "", [new ExecutedFile(File, [0], [])], [], [], null);

    /// <summary>All tests have passed twice, and have executed the listing.</summary>
    public static Evidence Of(params ImmutableArray<Claim> claims) =>
        new(
            "closure",
            "",
            "",
            [],
            claims,
            [.. claims.Select(claim => new ProvingTest(claim.Test, claim.At, claim.At.Line, "", []))],
            [.. claims.Select(claim => TestResult.OfPassed(claim.Test))],
            [new ProbedFile(File, [new Probe(2, 1, 2, 7, Once: false)])],
            [.. claims.Select(Shown)],
            [],
            [],
            [],
            []
        );

    private static Claim Claimed(string test) =>
        new($"CowTests.{test}", Cow.Key, new Location("tests/listings/CowTests.cs", 5), Contract.Runs, null, null);
}
