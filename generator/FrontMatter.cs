using System.Collections.Immutable;

namespace Generator;

/// <summary>How much a reader of the series needs an article.</summary>
public enum Level
{
    Core,
    Optional,
    Extended,
}

/// <summary>What a Markdown file is published as.</summary>
public enum Form
{
    Article,
    Slides,
    Talk,
}

/// <summary>The typed front matter of an article.</summary>
/// <param name="Published">Publication date, for display only; a future date doesn't hold the page back.</param>
/// <param name="Tags">Subjects, used to group articles.</param>
/// <param name="Find">Other words by which readers look for places on the page.</param>
/// <param name="RedirectFrom">Former paths of the page, relative to the site root.</param>
/// <param name="Number">Position in the series, from 1; null if the page is not part of it.</param>
/// <param name="Part">
/// Position among the pages with the same number, from 1; null if the article is a single page.
/// </param>
[YamlSchema("front-matter", "Front matter", "input/**/*.md")]
[YamlSchema("directory", "Front matter", "input/**/_directory.yml", Shape = YamlShape.Defaults)]
public sealed record FrontMatter(
    string Title,
    string Description,
    int? Number = null,
    int? Part = null,
    Level Level = Level.Core,
    ImmutableArray<string> Needs = default,
    ImmutableArray<string> Goals = default,
    string? Versions = null,
    DateOnly? Checked = null,
    DateOnly? Published = null,
    ImmutableArray<string> Tags = default,
    ImmutableArray<FindWords> Find = default,
    ImmutableArray<string> RedirectFrom = default,
    bool Draft = false,
    Form Form = Form.Article
);
