namespace Generator.CrossReferences;

/// <summary>Problems with links to an id, <c>xref:id</c>.</summary>
internal static class CrossReferenceProblems
{
    public static readonly ProblemKind UnknownReference = new(
        "LNK04",
        "Unknown id",
        "Nothing has the id '{id}'.{suggestion}",
        "An id is the file name of an article without `.md`, the key of a listing, "
            + "or a glossary term in lower case, where spaces become hyphens."
    );

    public static readonly ProblemKind AmbiguousReference = new(
        "LNK05",
        "Ambiguous id",
        "Several things have the id '{id}'.",
        "Say which one you mean: {choices}."
    );
}
