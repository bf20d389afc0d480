namespace Generator.Proof;

/// <summary>Problems with code that readers would see and that is not compiled.</summary>
internal static class OmittedCodeProblems
{
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
