using Markdig.Syntax;

namespace Generator.Notes;

/// <summary>A block of the text, followed by the notes that it refers to.</summary>
internal sealed class NotedBlock() : ContainerBlock(null);
