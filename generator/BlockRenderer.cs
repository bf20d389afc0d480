using Markdig.Renderers;

namespace Generator;

/// <summary>How the theme draws a kind of block that a feature adds to articles.</summary>
/// <param name="Create">Creates the renderer for what it is drawn on; returns null to use the default one.</param>
public sealed record BlockRenderer(Func<RenderTarget, IMarkdownObjectRenderer?> Create) : IDocument;

/// <summary>What a block is drawn on.</summary>
/// <param name="Page">Path in the site of the page that it belongs to.</param>
public sealed record RenderTarget(string Page, Surface Surface);

/// <summary>Where readers see a block.</summary>
public enum Surface
{
    Page,
    Slide,

    /// <summary>A chapter of the book, where only links can be clicked.</summary>
    Book,
}
