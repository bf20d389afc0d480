using System.Collections.Immutable;

namespace Generator.Tags;

/// <summary>A tag of one or more articles.</summary>
/// <param name="Pages">The articles that have the tag, in the order of the site.</param>
public sealed record Tag(string Name, string SitePath, ImmutableArray<Page> Pages) : ISitePage, IDocument;
