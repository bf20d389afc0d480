using System.Collections.Immutable;

namespace Generator.AsGiven;

/// <summary>The site as it was when the talk was given, published beside the newest one.</summary>
/// <param name="Start">Path in the newest site of the page to open: its slides if it has some.</param>
/// <param name="Files">All its files, with their paths in the newest site.</param>
public sealed record Edition(Presentation Presentation, string Start, ImmutableArray<OutputFile> Files) : IDocument;
