using System.Collections.Immutable;
using Proving;

namespace Generator.Proof;

/// <summary>Ways for a listing to break its contract. The names match <c>Breach</c> in tests/Contract.cs.</summary>
internal static class ContractProblems
{
    public static readonly ProblemKind LinesDiffer = new(
        "CON01",
        "Lines that differ from the snapshot",
        "{what}{listings}.",
        "If the new text is right, accept it; otherwise fix the code."
    );

    public static readonly ProblemKind NothingThrown = new(
        "CON02",
        "Exception that was not thrown",
        "{what}{listings}.",
        "If it is meant to end without an exception, give it another contract; otherwise fix the code."
    );

    public static readonly ProblemKind OtherException = new(
        "CON03",
        "Exception of another type",
        "{what}{listings}.",
        "Name the exception that it really throws, or fix the code."
    );

    public static readonly ProblemKind OtherMessage = new(
        "CON04",
        "Message that differs from the snapshot",
        "{what}{listings}.",
        "If the new text is right, accept it; otherwise fix the code."
    );

    public static readonly ProblemKind WaitIsOver = new(
        "CON05",
        "Wait that is over",
        "{what}{listings}.",
        "If it is meant to go on, give it another contract; otherwise fix the code."
    );

    public static readonly ProblemKind UnknownOutcome = new(
        "CON06",
        "Unknown outcome",
        "{what}{listings}.",
        "Add the outcome and what it means, or fix the code."
    );

    public static readonly ProblemKind NeverSeen = new(
        "CON07",
        "Outcome that never occurred",
        "{what}{listings}.",
        "Make it deterministic, or mark it `MayBeSeen`."
    );

    public static readonly ProblemKind ForbiddenSeen = new(
        "CON08",
        "Outcome that must never occur",
        "{what}{listings}.",
        "Fix the code, or mark the outcome `MayBeSeen` if it may occur."
    );

    public static readonly ProblemKind NotRejected = new(
        "CON09",
        "Marked line that compiles",
        "{what}{listings}.",
        "Remove the mark, or change the line so that the compiler reports the error."
    );

    public static readonly ProblemKind RejectedOtherwise = new(
        "CON10",
        "Compiler error that is not marked",
        "{what}{listings}.",
        "Mark the line with `//~` and the code of the error, or fix it."
    );

    public static readonly ProblemKind UnshownContract = new(
        "CON11",
        "Contract that no test has shown",
        "No test has shown that the listing '{key}' keeps its contract {contract}.",
        "Call `Verify{contract}` in one of its tests."
    );

    public static readonly ProblemKind TwoContracts = new(
        "CON12",
        "Listing with two contracts",
        "The tests of the listing '{key}' name different contracts: {contracts}.",
        "A listing has one contract; split the listing if it needs two."
    );

    public static readonly ProblemKind NothingRejected = new(
        "CON13",
        "Listing without a compiler error",
        "The compiler reports no error in the listing '{key}'.",
        "Its file name must end in .refused.cs, and a line marked with `//~` must be in the listing."
    );

    public static readonly ProblemKind UnknownBreach = new(
        "CON14",
        "Unknown breach of a contract",
        "{what}{listings}.",
        "The assertion names a kind of breach that is not in tests/Contract.cs; add it there."
    );

    public static readonly ProblemKind Exceeded = new(
        "CON15",
        "Allocation above the limit",
        "{what}{listings}.",
        "Raise the limit if the new number is right, or make the listing allocate less."
    );

    public static readonly ProblemKind UnnamedOutcome = new(
        "CON16",
        "Schedule with an outcome that is not named",
        "{what}{listings}.",
        "If it may end so, add the outcome and what it means; otherwise fix the code."
    );

    public static readonly ProblemKind Unreachable = new(
        "CON17",
        "Outcome that no schedule reaches",
        "{what}{listings}.",
        "Remove the outcome, or mark it `NeverBeSeen`; or fix the code so that it can come."
    );

    public static readonly ProblemKind CutShort = new(
        "CON18",
        "Exploration that was cut short",
        "{what}{listings}.",
        "Let the test use fewer threads or rounds, or give `VerifyAllSchedules` bounds, which the page then names."
    );

    public static readonly ProblemKind NotExplored = new(
        "CON19",
        "Listing that cannot be explored",
        "{what}{listings}.",
        "Use what the scheduler knows: see Schedules in docs/proof.md; or give the listing another contract."
    );

    private static readonly ImmutableDictionary<string, ProblemKind> ByBreach = new Dictionary<Breach, ProblemKind>
    {
        [Breach.LinesDiffer] = LinesDiffer,
        [Breach.NothingThrown] = NothingThrown,
        [Breach.OtherException] = OtherException,
        [Breach.OtherMessage] = OtherMessage,
        [Breach.WaitIsOver] = WaitIsOver,
        [Breach.UnknownOutcome] = UnknownOutcome,
        [Breach.NeverSeen] = NeverSeen,
        [Breach.ForbiddenSeen] = ForbiddenSeen,
        [Breach.NotRejected] = NotRejected,
        [Breach.RejectedOtherwise] = RejectedOtherwise,
        [Breach.Exceeded] = Exceeded,
        [Breach.UnnamedOutcome] = UnnamedOutcome,
        [Breach.Unreachable] = Unreachable,
        [Breach.CutShort] = CutShort,
        [Breach.NotExplored] = NotExplored,
    }.ToImmutableDictionary(kind => kind.Key.ToString(), kind => kind.Value, StringComparer.Ordinal);

    /// <param name="breach">Name of a <see cref="Breach"/>, from a test's message.</param>
    public static ProblemKind Of(string breach) => ByBreach.GetValueOrDefault(breach, UnknownBreach);
}
