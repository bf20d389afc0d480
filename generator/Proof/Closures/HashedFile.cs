namespace Generator.Proof.Closures;

/// <summary>A file that the proof depends on.</summary>
/// <param name="Path">Relative to the series root.</param>
/// <param name="Hash">SHA-256 of its content, in lower-case hex.</param>
internal sealed record HashedFile(string Path, string Hash);
