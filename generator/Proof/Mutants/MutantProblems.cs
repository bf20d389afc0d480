namespace Generator.Proof.Mutants;

/// <summary>Problems with tests that notice too little.</summary>
internal static class MutantProblems
{
    public static readonly ProblemKind Survivor = new(
        "PRF37",
        "Change of a listing that no test notices",
        "No test of the listing '{key}' notices this change: {change}",
        "Let a test check it, or say why it may be: `[Proves(…, Survives = \"{change}\", Because = \"why\")]`."
    );

    public static readonly ProblemKind UnneededReason = new(
        "PRF38",
        "Reason for a change that was not tried",
        "The listing '{key}' has no change that would be: {change}",
        "Remove `Survives`, or write the change as the problem of the surviving change has it."
    );

    public static readonly ProblemKind NotTried = new(
        "PRF39",
        "Changes that could not be tried",
        "The changes of listings could not be tried, because a test fails without any of them.",
        "Make the test independent of how the code is compiled."
    );
}
