using Markdig.Syntax;

namespace Generator.Notes;

/// <summary>A block of the text, and after it the notes that are referred to in it.</summary>
internal sealed class NotedBlock() : ContainerBlock(null);
