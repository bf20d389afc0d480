namespace Generator;

/// <summary>One element of an XML documentation comment, as plain text.</summary>
/// <param name="Tag">Name of the element, such as <c>summary</c> or <c>param</c>.</param>
/// <param name="Name">Parameter or exception that it describes; empty if it names none.</param>
public sealed record CommentPart(string Tag, string Name, string Text);
