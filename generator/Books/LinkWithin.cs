using AngleSharp.Dom;

namespace Generator.Books;

/// <summary>
/// Turns the links of chapters into those of a book: to other chapters, or to the published site for what the book
/// lacks. A link that would lead nowhere becomes plain text.
/// </summary>
/// <param name="urlOf">Returns the URL of a chapter, or of an anchor in it if that is not empty.</param>
internal sealed class LinkWithin(Book book, Func<Chapter, string, string> urlOf)
{
    private readonly Dictionary<string, Chapter> _chapters = book.Chapters.ToDictionary(
        chapter => chapter.Page.SitePath,
        StringComparer.Ordinal
    );

    private readonly Dictionary<string, string> _images = book.Images.ToDictionary(
        image => image.Path,
        image => image.File,
        StringComparer.Ordinal
    );

    /// <returns>A copy of the chapter's content, with the links of the book.</returns>
    public IElement Of(Chapter chapter)
    {
        var content = (IElement)chapter.Content.Clone();
        foreach (var link in content.QuerySelectorAll("a[href]"))
        {
            if (Target(chapter, link.GetAttribute("href")!) is { } target)
            {
                link.SetAttribute("href", target);
            }
            else
            {
                link.Replace([.. link.ChildNodes]);
            }
        }

        foreach (var image in content.QuerySelectorAll("img"))
        {
            if (_images.GetValueOrDefault(chapter.PathOf(image)) is { } file)
            {
                image.SetAttribute("src", file);
            }
            else
            {
                image.Replace(chapter.Content.Owner!.CreateTextNode(image.GetAttribute("alt") ?? ""));
            }
        }

        return content;
    }

    /// <returns>Null if it would lead nowhere.</returns>
    private string? Target(Chapter from, string href)
    {
        if (!href.StartsWith('#') && !MarkdownHtml.IsRelative(href))
        {
            return href;
        }

        var end = href.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? hash : href.Length;
        var anchor = Uri.UnescapeDataString(href[end..].TrimStart('#'));
        var path = end == 0 ? from.Page.SitePath : from.PathOf(href[..end]);
        return _chapters.GetValueOrDefault(path) is { } chapter
                ? urlOf(chapter, chapter.Anchors.Contains(anchor) ? anchor : "")
            : book.Settings.BaseUrl is { } address ? $"{address.Of(path)}{href[end..]}"
            : null;
    }
}
