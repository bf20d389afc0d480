namespace Generator.Statements;

/// <summary>Problems with links to a test, <c>test:Class.Method</c>.</summary>
internal static class StatementProblems
{
    public static readonly ProblemKind UnknownTest = new(
        "LNK08",
        "Unknown test",
        "There is no test '{name}' under tests/listings.{suggestion}",
        "Name the test that shows what these words say, as `test:Class.Method`. If no test shows it, "
            + "write the test or change the words."
    );

    public static readonly ProblemKind AmbiguousTest = new(
        "LNK09",
        "Ambiguous test",
        "Several tests are called '{name}'.",
        "Say which one you mean: {choices}."
    );

    public static readonly ProblemKind NothingStated = new(
        "LNK10",
        "Statement without words",
        "The link to the test '{name}' has no words.",
        "Put the words that the test shows between the brackets."
    );
}
