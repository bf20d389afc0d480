namespace Generator;

/// <summary>
/// The project that runs programs in a browser. The feature that offers them announces it, whether the series has it or
/// not.
/// </summary>
/// <param name="Folder">Path of its folder.</param>
public sealed record PlaygroundProject(string Folder) : IDocument;
