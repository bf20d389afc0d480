namespace Generator.Names;

/// <summary>Problems with names in code spans.</summary>
internal static class NameProblems
{
    public static readonly ProblemKind UnknownName = new(
        "WRD09",
        "Unknown name",
        "Neither the code nor .NET has the name '{name}'.{suggestion}",
        "Correct it. If it is plain text, put two backticks on each side instead of one."
    );
}
