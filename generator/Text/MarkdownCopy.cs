namespace Generator.Text;

/// <summary>The Markdown copy of a page.</summary>
public sealed record MarkdownCopy(PackedText Text) : Panel;
