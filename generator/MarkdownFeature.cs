using Markdig;

namespace Generator;

/// <summary>A Markdown extension that a feature adds to the dialect of articles.</summary>
public sealed record MarkdownFeature(IMarkdownExtension Extension) : IDocument;
