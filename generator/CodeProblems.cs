namespace Generator;

/// <summary>Problems with code that more than one feature reports.</summary>
internal static class CodeProblems
{
    public static readonly ProblemKind UnknownListing = new(
        "LST01",
        "Unknown listing",
        "There is no listing '{key}'.{suggestion}",
        "A listing is a `#region key` in a file under code/."
    );

    public static readonly ProblemKind DoesNotCompile = new(
        "PRF13",
        "Code that does not compile",
        "This doesn't compile: {code}: {message}",
        "Fix it; nothing is proven until the code compiles. `dotnet format` fixes most style rules (IDE…)."
    );
}
