namespace Generator.Series;

/// <summary>Problems with the numbers and parts of articles.</summary>
internal static class SeriesProblems
{
    public static readonly ProblemKind SameNumber = new(
        "ART11",
        "Two articles with the same number",
        "Two articles have the number {number}; the other one is {file}.",
        "Give one of them another number, or give each a `part`."
    );

    public static readonly ProblemKind SamePart = new(
        "ART15",
        "Two pages with the same part",
        "Article {number} has two pages for part {part}; the other one is {file}.",
        "Give one of them another part."
    );

    public static readonly ProblemKind MissingPart = new(
        "ART16",
        "Missing part",
        "Article {number} has a part {part} but no part {expected}.",
        "Number its parts 1, 2, 3, without gaps."
    );

    public static readonly ProblemKind MissingNumber = new(
        "ART23",
        "Missing number",
        "This article has the number {number}, and there is no article {expected}.",
        "Number the articles 1, 2, 3, without gaps; a draft keeps its number."
    );

    public static readonly ProblemKind PartWithoutNumber = new(
        "ART17",
        "Part of an article without a number",
        "This page has a `part` but no `number`.",
        "Add a line `number: …`, or remove the line `part: …`."
    );
}
