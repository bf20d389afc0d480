namespace Generator.Links;

/// <summary>Problems with links within the site.</summary>
internal static class LinkProblems
{
    public static readonly ProblemKind DeadLink = new(
        "LNK01",
        "Broken link",
        "The link '{link}' doesn't lead to a page or file.{suggestion}",
        "Link to a file under input/ by its path relative to this file."
    );

    public static readonly ProblemKind DeadAnchor = new(
        "LNK02",
        "Anchor that was not found",
        "The anchor of the link '{link}' was not found.{suggestion}",
        "The anchor of a heading is its text in lower case; spaces become hyphens."
    );
}
