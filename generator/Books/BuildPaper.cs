using System.Collections.Immutable;
using System.Net;
using AngleSharp.Dom;

namespace Generator.Books;

/// <summary>Builds the whole book as one page, for a browser to print.</summary>
internal static class BuildPaper
{
    /// <summary>Name of the page.</summary>
    public const string PageFile = "book.html";

    private const string PaperFile = "paper.css";

    /// <param name="style">What the book needs on paper besides its style sheet.</param>
    /// <returns>The page and the files that it needs, for one folder.</returns>
    public static ImmutableArray<OutputFile> Of(Book book, string style)
    {
        var links = new LinkWithin(book, UrlOf);
        var language = WebUtility.HtmlEncode(book.Settings.Language);
        return
        [
            OutputFile.Of(
                PageFile,
                $"""
                <!DOCTYPE html>
                <html lang="{language}">
                <head>
                  <meta charset="utf-8">
                  <title>{WebUtility.HtmlEncode(book.Settings.Title)}</title>
                  <meta name="author" content="{WebUtility.HtmlEncode(book.Settings.Author)}">
                  <link rel="stylesheet" href="{Book.StyleFile}">
                  <link rel="stylesheet" href="{PaperFile}">
                </head>
                <body>
                <div class="cover"><img src="{Book.CoverFile}" alt=""></div>
                {book.Front}
                {book.ContentsWith(UrlOf)}
                {string.Join('\n', book.Chapters.Select(chapter => Section(chapter, links.Of(chapter))))}
                </body>
                </html>

                """
            ),
            OutputFile.Of(Book.StyleFile, book.Style),
            OutputFile.Of(PaperFile, style),
            new OutputFile(Book.CoverFile, book.Cover),
            .. book.Images.Select(image => new OutputFile(image.File, image.Bytes)),
        ];
    }

    // Anchors are unique in a chapter only.
    private static string Section(Chapter chapter, IElement content)
    {
        foreach (var element in content.QuerySelectorAll("*"))
        {
            if (element.Id is { Length: > 0 } id)
            {
                element.Id = Anchor(chapter, id);
            }

            if (element.GetAttribute("aria-labelledby") is { } labels)
            {
                element.SetAttribute(
                    "aria-labelledby",
                    string.Join(' ', labels.Split(' ').Select(label => Anchor(chapter, label)))
                );
            }

            if (element.GetAttribute("fill") is ['u', 'r', 'l', '(', '#', .. var pattern, ')'])
            {
                element.SetAttribute("fill", $"url(#{Anchor(chapter, pattern)})");
            }
        }

        return $"""<section class="chapter" id="{chapter.Id}">{content.InnerHtml}</section>""";
    }

    private static string UrlOf(Chapter chapter, string anchor) =>
        anchor.Length == 0 ? $"#{chapter.Id}" : $"#{Uri.EscapeDataString(Anchor(chapter, anchor))}";

    private static string Anchor(Chapter chapter, string anchor) => $"{chapter.Id}-{anchor}";
}
