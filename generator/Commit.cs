namespace Generator;

/// <summary>The commit that is checked out in the series' folder.</summary>
/// <param name="Hash">In lower-case hex.</param>
public sealed record Commit(string Hash) : IDocument;
