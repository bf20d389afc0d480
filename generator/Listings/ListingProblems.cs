namespace Generator.Listings;

/// <summary>Problems with listings and with the lines that quote them.</summary>
internal static class ListingProblems
{
    public static readonly ProblemKind RepeatedListing = new(
        "LST02",
        "Repeated listing",
        "The listing '{key}' exists twice; the other one is at {file}({line}).",
        "Keys are unique in the whole site; rename one of them."
    );

    public static readonly ProblemKind EmptyListing = new(
        "LST03",
        "Empty listing",
        "The listing '{key}' is empty.",
        "Put code between the markers, or remove them."
    );

    public static readonly ProblemKind UnclosedListing = new(
        "LST04",
        "Unclosed listing",
        "The listing '{key}' is never closed.",
        "Add `#endregion` (or `// end-snippet`) after its last line."
    );

    public static readonly ProblemKind UnopenedListing = new(
        "LST05",
        "End of a listing that was never opened",
        "This closes a listing that was never opened.",
        "Remove it, or open the listing above it."
    );

    public static readonly ProblemKind InvalidListingKey = new(
        "LST06",
        "Invalid listing key",
        "'{name}' isn't a valid listing key.",
        "Use lower-case words joined by hyphens; `unquoted: why` may follow."
    );

    public static readonly ProblemKind UnquotedListing = new(
        "LST07",
        "Listing that no article quotes",
        "No article quotes the listing '{key}'.",
        "Write `snippet: {key}` in an article, or give a reason: `#region {key} unquoted: why`."
    );

    public static readonly ProblemKind QuotedAfterAll = new(
        "LST23",
        "Reason for a listing that an article quotes",
        "The listing '{key}' says why no article quotes it (\"{reason}\"), and {article} does.",
        "Remove `unquoted: …` behind its key."
    );

    public static readonly ProblemKind DisabledCode = new(
        "LST08",
        "Disabled code in a listing",
        "Part of the listing '{key}' is disabled by `#if` and isn't compiled.",
        "Remove the disabled part, or its `#if`."
    );

    public static readonly ProblemKind UnknownOption = new(
        "LST10",
        "Unknown option of a listing",
        "There is no listing option '{option}'.{suggestion}",
        "Known options: {known}."
    );

    public static readonly ProblemKind MarksNothing = new(
        "LST11",
        "Mark that matches no line",
        "No line of the listing '{key}' contains '{text}'.",
        "Mark text that occurs in the listing."
    );

    public static readonly ProblemKind NoOutput = new(
        "LST12",
        "Listing without output",
        "The listing '{key}' has no output to show.",
        "Call `await Verify(text)` in one of its tests, or leave out the option `output`."
    );

    public static readonly ProblemKind OtherFile = new(
        "LST13",
        "Listing in another file",
        "The listing '{key}' is not in '{source}' but in {file}.",
        "Correct the attribute `source`, or leave it out."
    );

    public static readonly ProblemKind TwoOutputs = new(
        "LST14",
        "Listing with different outputs",
        "The listing '{key}' has different outputs: {snapshots}.",
        "Verify the output that readers see in one test and use assertions in the others, "
            + "or quote a listing that only one test proves."
    );

    public static readonly ProblemKind NotMeasured = new(
        "LST15",
        "Listing without measurements",
        "Nothing was measured for the listing '{key}'.",
        "Let its program write its measurements to {file}."
    );

    public static readonly ProblemKind MissingInclude = new(
        "LST16",
        "Included file that does not exist",
        "This file includes '{path}', which doesn't exist.{suggestion}",
        "Paths are relative to this file and case-sensitive."
    );

    public static readonly ProblemKind MixedMarkers = new(
        "LST22",
        "Listing closed by another kind of marker",
        "The listing '{key}' is opened by `{begin}` and closed by `{end}`.",
        "Write `{right}` here."
    );

    public static readonly ProblemKind ConditionalCompilation = new(
        "LST17",
        "Conditional compilation",
        "`{directive}` makes the compiler read another text than readers see.",
        "Remove it; write two files if there are two cases."
    );

    public static readonly ProblemKind MovedLines = new(
        "LST18",
        "Renumbered lines",
        "`#line` makes executed lines count as others.",
        "Remove it."
    );

    public static readonly ProblemKind SilencedCompiler = new(
        "LST19",
        "Compiler warning that is switched off",
        "`#pragma warning disable` switches off compiler warnings, which can tell of code that never runs.",
        "Fix the warning, or name the analyzer rule (such as CA2012) that the line is about."
    );
}
