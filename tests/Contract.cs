using System.Collections.Immutable;

namespace Proving;

/// <summary>What a listing promises. Its test verifies the promise.</summary>
public enum Contract
{
    /// <summary>It ends and prints exactly this (<c>Verify</c>).</summary>
    Runs,

    /// <summary>It prints these lines in any order (<c>VerifyUnordered</c>).</summary>
    Unordered,

    /// <summary>It ends in one of a known set of outcomes (<c>VerifyOutcomes</c>).</summary>
    Outcomes,

    /// <summary>Whichever thread goes on when, it ends in one of these ways (<c>VerifyAllSchedules</c>).</summary>
    AllSchedules,

    /// <summary>It ends with this exception (<c>VerifyThrows</c>).</summary>
    Throws,

    /// <summary>It does not end; the page shows who waits for whom (<c>VerifyHangs</c>).</summary>
    Hangs,

    /// <summary>The compiler rejects it with these errors at these places (<c>VerifyDoesNotCompile</c>).</summary>
    DoesNotCompile,

    /// <summary>It allocates at most this many bytes (<c>VerifyAllocates</c>).</summary>
    Allocates,
}

/// <summary>The ways to break a contract. The generator reports each with its own problem code.</summary>
public enum Breach
{
    LinesDiffer,
    NothingThrown,
    OtherException,
    OtherMessage,
    WaitIsOver,
    UnknownOutcome,
    NeverSeen,
    ForbiddenSeen,
    NotRejected,
    RejectedOtherwise,
    Exceeded,
    UnnamedOutcome,
    Unreachable,
    CutShort,
    NotExplored,
}

/// <summary>
/// How readers see a contract. The tests and the generator both compile this file;
/// what an assertion records is defined in Observation.cs.
/// </summary>
/// <param name="Does">What the listing does, as the end of a sentence that starts with "It".</param>
/// <param name="Checked">What the test checked, for the proof page.</param>
/// <param name="Promise">The promise as a sentence.</param>
/// <param name="Output">The heading of its output, if that is plain text.</param>
/// <param name="IsRun">Whether its lines are executed and counted.</param>
/// <param name="IsCompared">Whether its output is text that a test compared.</param>
public sealed record ContractTerms(
    Contract Contract,
    string Does,
    string Checked,
    string Promise,
    string Output = "Output",
    bool IsRun = true,
    bool IsCompared = true
)
{
    public static ImmutableArray<ContractTerms> All { get; } =
    [
        new(
            Contract.Runs,
            "runs to its end",
            "If it prints, every character was compared.",
            "It ends, and prints exactly what is shown."
        ),
        new(
            Contract.Unordered,
            "prints known lines in any order",
            "They were exactly the lines that the page shows. Both were sorted before they were compared.",
            "It prints these lines, in any order.",
            Output: "Output; the order of the lines varies"
        ),
        new(
            Contract.Outcomes,
            "ends in one of several known ways",
            "It was run again and again, and each run ended in one of them. "
                + "Ways that must come came; ways that must not come did not.",
            "It ends in one of these ways, and in no other.",
            IsCompared: false
        ),
        new(
            Contract.AllSchedules,
            "ends in known ways in each schedule",
            "Its threads took turns in every order that matters, up to the bound that the page names, if any. "
                + "Each schedule ended in one of the ways on the page, and each way came.",
            "Whichever thread goes on when, it ends in one of these ways, and in no other.",
            IsCompared: false
        ),
        new(
            Contract.Throws,
            "ends with an exception",
            "It was exactly the one that the page shows, with that message, after that output.",
            "It ends with this exception."
        ),
        new(
            Contract.Hangs,
            "never ends",
            "It stopped in the middle. The test names who waits for whom, and found each of these waits still on.",
            "It does not end."
        ),
        new(
            Contract.DoesNotCompile,
            "is refused by the compiler",
            "The compiler was asked, and refused exactly the marked lines, with exactly these errors.",
            "The compiler refuses exactly these places, and no others.",
            IsRun: false,
            IsCompared: false
        ),
        new(
            Contract.Allocates,
            "allocates a bounded amount of memory",
            "The runtime counted the bytes that its thread allocated, and they were no more than the page says.",
            "It allocates no more than this.",
            Output: "What it allocates",
            IsCompared: false
        ),
    ];

    public static ContractTerms Of(Contract contract) => All.First(terms => terms.Contract == contract);
}
