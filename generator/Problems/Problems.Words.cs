namespace Generator;

/// <summary>Faults of words.</summary>
internal static partial class Problems
{
    public static Problem SkippedHeading(Location at, int level, int last) =>
        new("WRD01", at, $"A heading of level {level} follows one of level {last}.", $"Write it with {new string('#', last + 1)}.");

    public static Problem Unfinished(Location at, string word) =>
        new("WRD02", at, $"'{word}' is left in the text.", "Do it, or take it out.");

    public static Problem LongSentence(Location at, int most) =>
        new("WRD03", at, $"This sentence has more than {most} words.", "Cut it in two.");

    public static Problem AvoidedWord(Location at, string word) =>
        new("WRD04", at, $"'{word}' stands on the list of words to avoid.", "Leave it out, or say what is meant; the list is in settings.yml.");

    public static Problem UnsafeLink(Location at, string written) =>
        new("WRD05", at, $"The link '{written}' does not begin with https.", "Link to the https address, or leave it out.");

    public static Problem UndefinedTerm(Location at, string term, IEnumerable<string> known) =>
        new("WRD06", at, $"The term '{term}' is not in the glossary.{Nearest.To(term, known)}", "Define it in input/glossary.md; use *italics* for stress.");

    public static Problem RepeatedTerm(Location at, string term, Location other) =>
        new("WRD07", at, $"The term '{term}' stands here a second time; the first is in line {other.Line}.", "Keep one of them; use *italics* for stress.");

    public static Problem UnusedTerm(Location at, string term) =>
        new("WRD08", at, $"No article introduces the term '{term}'.", "Write it in bold where it is explained, or remove it here.");
}
