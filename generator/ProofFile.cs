namespace Generator;

/// <summary>A file of the site that tells programs about the proof; the proof page links to it.</summary>
/// <param name="Path">Path in the site.</param>
/// <param name="Title">Its name for readers.</param>
/// <param name="Text">What it is good for, in one sentence.</param>
public sealed record ProofFile(string Path, string Title, string Text) : IDocument;
