namespace Generator.Books;

/// <summary>Problems with the book.</summary>
internal static class BookProblems
{
    public static readonly ProblemKind NotPrinted = new(
        "BOK01",
        "Book that was not printed",
        "The browser {program} did not print the book.",
        "Read what it said, or name another browser in the environment variable CHROMIUM."
    );
}
