using System.Collections.Immutable;
using Markdig.Syntax;

namespace Generator;

/// <summary>A text file, decoded from UTF-8 and with newlines as <c>\n</c>.</summary>
/// <param name="Path">Relative to the series root, with forward slashes.</param>
public sealed record SourceFile(string Path, string Text) : IDocument;

/// <summary>
/// An article while features work on it. Unlike other documents it is mutable: each <see cref="ArticleStep"/> edits its
/// tree in place, one step after another. After the last one it becomes a <see cref="Page"/>.
/// </summary>
/// <param name="sitePath">Path of its future page in the site: <c>articles/counting.html</c>.</param>
public sealed class Manuscript(SourceFile source, string sitePath, FrontMatter frontMatter, MarkdownDocument tree)
    : IDocument
{
    private MarkdownDocument? _tree = tree;

    public SourceFile Source => source;

    public string SitePath => sitePath;

    public FrontMatter FrontMatter => frontMatter;

    public MarkdownDocument Tree => _tree ?? throw new InvalidOperationException("The article is finished.");

    /// <summary>The listings that it shows, in order, including repeats.</summary>
    public ImmutableArray<Quote> Quotes { get; set; } = [];

    /// <summary>Panels that features add to its page.</summary>
    public List<Panel> Panels { get; } = [];

    public List<Problem> Problems { get; } = [];

    /// <summary>Drops the tree, which is much larger than the page, once there is the page.</summary>
    public void Finish() => _tree = null;

    /// <summary>Location of a node of the tree in the author's file.</summary>
    public Location At(MarkdownObject node) => new(source.Path, node.Line + 1, node.Column + 1);
}

/// <summary>What a feature does to each article before it becomes a page.</summary>
/// <param name="Apply">May change the given article and nothing else.</param>
public sealed record ArticleStep(Action<Manuscript> Apply) : IDocument;

/// <summary>A use of a listing in an article.</summary>
public sealed record Quote(string Key, Location At)
{
    /// <summary>Anchor of the listing's first figure on the page.</summary>
    public string Anchor => Listing.AnchorOf(Key);
}
