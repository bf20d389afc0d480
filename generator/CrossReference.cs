namespace Generator;

/// <summary>An id by which articles can link to a place in the site without knowing its path.</summary>
/// <param name="Kind">Kind of target: <c>article</c>, <c>listing</c>, <c>term</c>.</param>
/// <param name="Id">Name of the article's file, key of the listing, or anchor of the term.</param>
/// <param name="File">
/// Path from the series root as a link would write it: a Markdown file, or a folder with a trailing slash.
/// </param>
/// <param name="Anchor">Anchor on the page; empty for the whole page.</param>
/// <param name="Text">Text for links that have none of their own.</param>
/// <param name="IsCode">Whether that text is code.</param>
public sealed record CrossReference(
    string Kind,
    string Id,
    string File,
    string Anchor,
    string Text,
    bool IsCode = false
) : IDocument
{
    /// <summary>Prefix of a link to an id.</summary>
    public const string Scheme = "xref:";

    /// <summary>The id with its kind, which is always unambiguous.</summary>
    public string FullId => $"{Kind}:{Id}";

    public bool Answers(string id) => id == Id || id == FullId;
}
