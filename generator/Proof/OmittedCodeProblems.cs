namespace Generator.Proof;

/// <summary>Problems with code that readers would see and that is not compiled, or not counted.</summary>
internal static class OmittedCodeProblems
{
    public static readonly ProblemKind ExcludedFromCoverage = new(
        "LST09",
        "Code excluded from coverage",
        "Code that excludes itself from coverage can't be proven.",
        "Remove the attribute; exempt single lines in the test, with a reason."
    );

    public static readonly ProblemKind UnreachableCode = new(
        "LST20",
        "Code that the compiler leaves out",
        "The compiler leaves this out: it can't be reached.",
        "Remove it."
    );

    public static readonly ProblemKind CallLeftOut = new(
        "LST21",
        "Call that the compiler leaves out",
        "The compiler leaves out this call of '{method}': none of {symbols} is defined.",
        "Remove it, or call a method without `[Conditional]`."
    );
}
