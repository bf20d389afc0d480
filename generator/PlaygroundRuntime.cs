using System.Collections.Immutable;

namespace Generator;

/// <summary>What compiles and runs programs in a browser.</summary>
/// <param name="Folder">Absolute path of the folder that it was published to.</param>
/// <param name="Hash">Hash of all that it was made from, in lower-case hex.</param>
/// <param name="Files">Paths of its files in that folder, with forward slashes.</param>
public sealed record PlaygroundRuntime(string Folder, string Hash, ImmutableArray<string> Files) : IDocument;
