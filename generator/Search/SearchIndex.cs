using System.Collections.Immutable;

namespace Generator.Search;

/// <summary>The files that a search loads.</summary>
/// <param name="Path">Path of the file that it loads first.</param>
public sealed record SearchIndex(string Path, ImmutableArray<OutputFile> Files) : IDocument;
