namespace Generator.Prose;

/// <summary>Problems with the wording of an article.</summary>
internal static class ProseProblems
{
    public static readonly ProblemKind SkippedHeading = new(
        "WRD01",
        "Skipped heading level",
        "A heading of level {level} follows one of level {last}.",
        "Start it with `{marks}`."
    );

    public static readonly ProblemKind Unfinished = new(
        "WRD02",
        "Unfinished text",
        "'{word}' is left in the text.",
        "Do it, or remove it."
    );

    public static readonly ProblemKind LongSentence = new(
        "WRD03",
        "Long sentence",
        "This sentence has more than {limit} words.",
        "Split it."
    );

    public static readonly ProblemKind AvoidedWord = new(
        "WRD04",
        "Word to avoid",
        "'{word}' is on the list of words to avoid.",
        "Leave it out, or say what you mean; the list is in settings.yml."
    );

    public static readonly ProblemKind UnsafeLink = new(
        "WRD05",
        "Link without https",
        "The link '{link}' doesn't start with https.",
        "Use the https URL, or remove the link."
    );
}
