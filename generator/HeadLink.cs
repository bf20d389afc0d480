namespace Generator;

/// <summary>A <c>link</c> element in the head of pages, for example to a feed or to the page's Markdown copy.</summary>
/// <param name="Target">
/// Returns the target for a page, relative to the site root, or null to omit the link. The page is null if it is
/// rendered from the whole site.
/// </param>
public sealed record HeadLink(string Relation, string Type, string Title, Func<Page?, string?> Target) : IDocument;
