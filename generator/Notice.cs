namespace Generator;

/// <summary>Something that the user should know and that is not a problem. It is printed after a build.</summary>
public sealed record Notice(string Text) : IDocument;
