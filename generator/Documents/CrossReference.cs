namespace Generator;

/// <summary>What can be an author's target without knowing its place.</summary>
public enum Reference
{
    Article,
    Listing,
    Term,
}

/// <summary>A name by which articles refer to a place in the site.</summary>
/// <param name="Id">Name of the article's file, key of the listing, or anchor of the term.</param>
/// <param name="File">Path from the root of the series as a link would name it: a Markdown file, or a folder with a slash.</param>
/// <param name="Anchor">Empty for the whole page.</param>
/// <param name="Text">What a link says that says nothing itself.</param>
internal sealed record CrossReference(Reference Kind, string Id, string File, string Anchor, string Text)
{
    /// <summary>What a link to an id begins with.</summary>
    public const string Scheme = "xref:";

    /// <summary>The id with its kind, which is never ambiguous.</summary>
    public string FullId => $"{Kind.ToString().ToLowerInvariant()}:{Id}";

    public bool Answers(string id) => id == Id || id == FullId;
}
