namespace Generator.Tags;

/// <summary>Problems with tags.</summary>
internal static class TagProblems
{
    public static readonly ProblemKind InvalidTagName = new(
        "ART18",
        "Tag that cannot have a page",
        "The tag '{name}' can't have a page of its own.",
        "Use a word that contains letters or digits and isn't 'index' or a name of a device, such as 'aux'."
    );

    public static readonly ProblemKind SameTag = new(
        "ART19",
        "Two spellings of one tag",
        "The tags '{name}' and '{other}' would share a page; '{other}' is in {file}.",
        "Spell them the same way."
    );
}
