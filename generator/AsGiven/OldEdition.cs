namespace Generator.AsGiven;

/// <summary>Marks the site that is built as an old edition.</summary>
/// <param name="Folder">Path of its folder in the newest site, such as <c>as-given/2024-02-29</c>.</param>
public sealed record OldEdition(string Folder) : IDocument
{
    /// <summary>When it was given, such as <c>2024-02-29</c>.</summary>
    public string Day => Folder.Split('/')[^1];

    /// <param name="page">Path of a page of the edition.</param>
    /// <returns>URL of the newest site, relative to the page.</returns>
    public string NewestFrom(string page) => Relative.From($"{Folder}/{page}").To("index.html");
}
