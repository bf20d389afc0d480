namespace Generator;

/// <summary>Faults of slides.</summary>
internal static partial class Problems
{
    public static Problem UntitledSlide(Location at) =>
        new("SLD01", at, "This slide has no title.", "Begin it with `## Title`.");

    public static Problem NoNotes(Location at, string title) =>
        new("SLD02", at, $"The slide '{title}' has no notes for its speaker.", "Write them between `:::notes` and `:::`.");

    public static Problem StrayNotes(Location at) =>
        new("SLD03", at, "Notes for a speaker stand outside of a slide.", "Write them below a `##` in a file with `form: slides`, and in no other block.");

    public static Problem LongOnSlide(Location at, string key, int lines, int most) =>
        new("SLD04", at, $"The listing '{key}' has {lines} lines; a slide holds {most}.", "Quote a smaller one, or what came of it: {output alone}.");

    public static Problem NothingOnSlide(Location at, string key) =>
        new("SLD05", at, $"Nothing is left of the listing '{key}': it is asked for alone.", "Ask for its output too: {output alone}.");
}
