using System.Collections.Immutable;
using Markdig.Syntax;

namespace Generator;

/// <summary>A text file as it was read: UTF-8, newlines as they are.</summary>
public sealed record SourceFile(string Path, string Text);

/// <summary>The text files of a folder, and what kept others from being read.</summary>
public sealed record Sources(ImmutableArray<SourceFile> Files, ImmutableArray<Problem> Problems);

/// <summary>Whether a reader of the series needs an article.</summary>
public enum Level
{
    Core,
    Optional,
    Extended,
}

/// <summary>What a Markdown file becomes.</summary>
public enum Form
{
    Article,
    Slides,
    Talk,
}

/// <summary>The typed front matter of an article.</summary>
/// <param name="Published">The day from which readers knew it; a date to show, which holds nothing back.</param>
/// <param name="Tags">What it is about, in words that other articles share.</param>
/// <param name="RedirectFrom">Addresses in the site at which it lay before.</param>
/// <param name="Number">Place in the series, from 1; null if it stands outside.</param>
/// <param name="Part">Place among the pages of one number, from 1; null if the article is one page.</param>
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
    ImmutableArray<string> RedirectFrom = default,
    bool Draft = false,
    Form Form = Form.Article);

/// <summary>A Markdown file: its front matter and its syntax tree, with the problems found in it so far.</summary>
/// <param name="Address">Where its page will lie in the site: <c>articles/counting.html</c>.</param>
/// <param name="Terms">The terms of the glossary that it introduces.</param>
/// <param name="Cards">What its page tells of the names in its listings, in the order of first appearance.</param>
public sealed record Article(
    SourceFile Source,
    string Address,
    FrontMatter FrontMatter,
    MarkdownDocument Tree,
    ImmutableArray<Quote> Quotes,
    ImmutableArray<Term> Terms,
    ImmutableArray<PageCard> Cards,
    ImmutableArray<Problem> Problems);

/// <summary>An article shows a listing.</summary>
public sealed record Quote(string Key, Location At)
{
    /// <summary>Anchor of the listing's first figure on the page.</summary>
    public string Anchor => $"listing-{Key}";
}
