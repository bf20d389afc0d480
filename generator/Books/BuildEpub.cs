using System.Collections.Immutable;
using AngleSharp.Html.Parser;

namespace Generator.Books;

/// <summary>Builds a book in the format EPUB 3: https://www.w3.org/TR/epub-33/.</summary>
internal static class BuildEpub
{
    private const string TypeFile = "mimetype";

    private const string Folder = "EPUB/";

    private const string Package = $"{Folder}package.opf";

    private const string Container = $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
          <rootfiles>
            <rootfile full-path="{Package}" media-type="application/oebps-package+xml"/>
          </rootfiles>
        </container>

        """;

    public static ImmutableArray<byte> Of(Book book)
    {
        var links = new LinkWithin(book, UrlOf);
        ImmutableArray<BookPart> parts =
        [
            Part("cover.xhtml", "Cover", $"""<body class="cover"><img src="{Book.CoverFile}" alt="Cover"></body>"""),
            Part("title.xhtml", book.Settings.Title, book.Front),
            Part("contents.xhtml", "Contents", book.ContentsWith(UrlOf)) with
            {
                IsContents = true,
            },
            .. book.Chapters.Select(chapter => new BookPart(FileOf(chapter), chapter.Title, links.Of(chapter))),
        ];
        return PackZip.Of(
            [
                OutputFile.Of(TypeFile, "application/epub+zip"),
                OutputFile.Of("META-INF/container.xml", Container),
                OutputFile.Of(Package, DescribePackage.Of(book, parts)),
                OutputFile.Of($"{Folder}{Book.StyleFile}", book.Style),
                new OutputFile($"{Folder}{Book.CoverFile}", book.Cover),
                .. book.Images.Select(image => new OutputFile($"{Folder}{image.File}", image.Bytes)),
                .. parts.Select(part =>
                    OutputFile.Of($"{Folder}{part.File}", XhtmlText.Of(part, book.Settings.Language))
                ),
            ],
            // It comes first, and programs look for its text at a known place.
            stored: TypeFile
        );
    }

    private static BookPart Part(string file, string title, string html) =>
        new(file, title, new HtmlParser().ParseDocument(html).Body!);

    private static string FileOf(Chapter chapter) => $"{chapter.Id}.xhtml";

    private static string UrlOf(Chapter chapter, string anchor) =>
        anchor.Length == 0 ? FileOf(chapter) : $"{FileOf(chapter)}#{Uri.EscapeDataString(anchor)}";
}
