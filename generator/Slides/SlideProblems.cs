namespace Generator.Slides;

/// <summary>Problems with slides.</summary>
internal static class SlideProblems
{
    public static readonly ProblemKind UntitledSlide = new(
        "SLD01",
        "Slide without a title",
        "This slide has no title.",
        "Start it with `## Title`."
    );

    public static readonly ProblemKind NoNotes = new(
        "SLD02",
        "Slide without speaker notes",
        "The slide '{title}' has no speaker notes.",
        "Write them between `:::notes` and `:::`."
    );

    public static readonly ProblemKind StrayNotes = new(
        "SLD03",
        "Speaker notes outside of a slide",
        "These speaker notes don't belong to a slide.",
        "Put them below a `##` in a file with `form: slides`, and not in another block."
    );

    public static readonly ProblemKind LongOnSlide = new(
        "SLD04",
        "Listing that is too long for a slide",
        "The listing '{key}' has {lines} lines; a slide has room for {limit}.",
        "Quote a shorter one, or show only its output: `{output alone}`."
    );

    public static readonly ProblemKind NothingOnSlide = new(
        "SLD05",
        "Nothing to show on a slide",
        "The option `alone` hides the code of the listing '{key}', and nothing else is shown.",
        "Show its output: `{output alone}`."
    );
}
