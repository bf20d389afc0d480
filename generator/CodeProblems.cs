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
        "Fix it; nothing is proven until the code compiles."
    );

    public static readonly ProblemKind BrokenStyle = new(
        "STY01",
        "Broken style rule",
        "A style rule of this repository is broken: {code}: {message}",
        "`dotnet format` fixes most of them; nothing is proven until the code keeps to the rules of `.editorconfig`."
    );

    public static readonly ProblemKind TooDeep = new(
        "LST24",
        "Code nested too deeply",
        "{what} in this file are nested more than {limit} times.",
        "Give the inner parts names of their own."
    );

    /// <summary>An error of the compiler, or of an analyzer that it runs: their codes are those of the rules.</summary>
    public static ProblemKind Refusal(string code) =>
        code.StartsWith("IDE", StringComparison.Ordinal) || code.StartsWith("CA", StringComparison.Ordinal)
            ? BrokenStyle
            : DoesNotCompile;
}
