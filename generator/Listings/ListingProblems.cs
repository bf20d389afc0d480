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

    public static readonly ProblemKind DisabledCode = new(
        "LST08",
        "Disabled code in a listing",
        "Part of the listing '{key}' is disabled by `#if` and isn't compiled.",
        "Remove the disabled part, or its `#if`."
    );

    public static readonly ProblemKind ExcludedFromCoverage = new(
        "LST09",
        "Code excluded from coverage",
        "Code that excludes itself from coverage can't be proven.",
        "Remove the attribute; exempt single lines in the test, with a reason."
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
}
