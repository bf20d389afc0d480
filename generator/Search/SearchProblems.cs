namespace Generator.Search;

/// <summary>Problems with the words that authors give to the search.</summary>
internal static class SearchProblems
{
    public static readonly ProblemKind NoPlace = new(
        "WRD11",
        "Search words for no place",
        "The page has no heading, term or listing with the anchor '{place}'.{suggestion}",
        "Under `find`, write the anchor of a place on this page, or `page` for the page itself."
    );

    public static readonly ProblemKind TakenWords = new(
        "WRD12",
        "Search words that lead elsewhere",
        "The words '{words}' already find {place}.",
        "Remove them here, or where they are not meant."
    );
}
