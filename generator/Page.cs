using System.Collections.Immutable;

namespace Generator;

/// <summary>A heading of a page.</summary>
public sealed record Heading(int Level, string Text, string Id);

/// <summary>A link from a page to a place in the site.</summary>
/// <param name="Target">Path of the target in the site, with forward slashes.</param>
/// <param name="Fragment">Anchor on the target, without <c>#</c>; empty if there is none.</param>
/// <param name="Written">The link as the author wrote it.</param>
public sealed record Link(string Target, string Fragment, string Written, Location At);

/// <summary>An article rendered to HTML.</summary>
public sealed class Page : ISitePage, IDocument
{
    /// <summary>The Markdown file, without its text.</summary>
    public required SourceFile Source { get; init; }

    public required string SitePath { get; init; }

    public required FrontMatter FrontMatter { get; init; }

    /// <summary>HTML of the article before its first heading, without the layout; empty for a deck.</summary>
    public required PackedText Opening { get; init; }

    /// <summary>HTML of the article from its first heading on.</summary>
    public required PackedText Sections { get; init; }

    /// <summary>Reading time in minutes, including listings.</summary>
    public required int Minutes { get; init; }

    public required ImmutableArray<Heading> Headings { get; init; }

    /// <summary>Ids on the page that links can target.</summary>
    public required ImmutableHashSet<string> Anchors { get; init; }

    public required ImmutableArray<Link> Links { get; init; }

    /// <summary>The listings that it shows, in order, including repeats.</summary>
    public required ImmutableArray<Quote> Quotes { get; init; }

    /// <summary>Panels that features add to it.</summary>
    public required ImmutableArray<Panel> Panels { get; init; }

    public string Body => $"{Opening}{Sections}";

    public bool IsLanding => SitePath == "index.html";

    /// <summary>The latest date in its front matter; null if there is none.</summary>
    public DateOnly? Day => new[] { FrontMatter.Published, FrontMatter.Checked }.Max();

    /// <returns>The panel of this type; null if no feature added one.</returns>
    public T? Find<T>()
        where T : Panel => Panels.OfType<T>().FirstOrDefault();
}
