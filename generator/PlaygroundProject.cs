namespace Generator;

/// <summary>The project that runs programs in a browser. The feature that offers them announces it.</summary>
/// <param name="Folder">Path of its folder.</param>
public sealed record PlaygroundProject(string Folder) : IDocument;
