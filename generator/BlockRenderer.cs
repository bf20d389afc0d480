using Markdig.Renderers;

namespace Generator;

/// <summary>How the theme draws a kind of block that a feature adds to articles.</summary>
/// <param name="Create">Creates the renderer for a page or slide; returns null to use the default one.</param>
public sealed record BlockRenderer(Func<RenderTarget, IMarkdownObjectRenderer?> Create) : IDocument;

/// <summary>What a block is drawn on: a page or a slide.</summary>
/// <param name="Page">Path of the page in the site.</param>
/// <param name="IsSlide">Whether it is a slide of a deck.</param>
public sealed record RenderTarget(string Page, bool IsSlide);
