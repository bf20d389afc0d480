using System.Collections.Immutable;
using AngleSharp.Dom;

namespace Generator.Books;

/// <summary>A chapter of the book: what one page of the site says, with nothing to click but links.</summary>
/// <param name="Number">Position in the book, from 1.</param>
/// <param name="Page">The page that it is made of.</param>
/// <param name="Content">Its <c>body</c> element. Links in it are those of the page.</param>
internal sealed record Chapter(int Number, Page Page, IElement Content)
{
    /// <summary>Unique in the book, and part of a file name.</summary>
    public string Id => $"chapter-{Number}";

    public string Title { get; } = Text(Content.QuerySelector("h1"));

    /// <summary>Its sections, with their anchors.</summary>
    public ImmutableArray<(string Title, string Anchor)> Sections { get; } =
    [.. Content.QuerySelectorAll("h2[id]").Select(heading => (Text(heading), heading.Id!))];

    /// <summary>All anchors in it.</summary>
    public ImmutableHashSet<string> Anchors { get; } =
    [.. Content.QuerySelectorAll("[id]").Select(element => element.Id!)];

    /// <returns>Path in the site of an image on the page.</returns>
    public string PathOf(IElement image) => PathOf(image.GetAttribute("src") ?? "");

    /// <param name="url">Relative to the page.</param>
    /// <returns>Path in the site.</returns>
    public string PathOf(string url) =>
        Uri.UnescapeDataString(new Uri(new Uri($"site:///{Page.SitePath}"), url).AbsolutePath.TrimStart('/'));

    private static string Text(IElement? heading) =>
        string.Join(' ', (heading?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
