using System.Collections.Immutable;
using System.Xml.Linq;

namespace Generator.Books;

/// <summary>Describes an EPUB: what it is about, which files it has, and in which order they are read.</summary>
internal static class DescribePackage
{
    private const string StyleId = "style",
        CoverId = "cover-image",
        BookId = "book-id";

    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";

    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    // For readers who choose a book by it: https://www.w3.org/TR/epub-a11y-11/#sec-disc-package
    private static readonly (string Property, string Value)[] Access =
    [
        ("schema:accessMode", "textual"),
        ("schema:accessMode", "visual"),
        ("schema:accessModeSufficient", "textual"),
        ("schema:accessibilityFeature", "structuralNavigation"),
        ("schema:accessibilityFeature", "tableOfContents"),
        ("schema:accessibilityFeature", "readingOrder"),
        ("schema:accessibilityFeature", "alternativeText"),
        ("schema:accessibilityHazard", "none"),
        ("schema:accessibilitySummary", "Listings and outputs are text. Each drawing is described in words."),
    ];

    /// <returns>The package document, as XML.</returns>
    public static string Of(Book book, ImmutableArray<BookPart> parts)
    {
        var package = new XElement(
            Opf + "package",
            new XAttribute("version", "3.0"),
            new XAttribute("unique-identifier", BookId),
            new XAttribute(XNamespace.Xml + "lang", book.Settings.Language),
            Metadata(book),
            new XElement(
                Opf + "manifest",
                Item(StyleId, Book.StyleFile, "text/css"),
                Item(CoverId, Book.CoverFile, "image/png", CoverId),
                book.Images.Select(image => Item(Id(image.File), image.File, TypeOf(image.File))),
                parts.Select(part => Item(Id(part.File), part.File, "application/xhtml+xml", [.. PropertiesOf(part)]))
            ),
            new XElement(
                Opf + "spine",
                parts.Select(part => new XElement(Opf + "itemref", new XAttribute("idref", Id(part.File))))
            )
        );
        return $"""<?xml version="1.0" encoding="UTF-8"?>{"\n"}{package.ToString().ReplaceLineEndings("\n")}{"\n"}""";
    }

    private static XElement Metadata(Book book) =>
        new(
            Opf + "metadata",
            new XAttribute(XNamespace.Xmlns + "dc", Dc),
            new XElement(Dc + "identifier", new XAttribute("id", BookId), book.Id),
            new XElement(Dc + "title", book.Settings.Title),
            new XElement(Dc + "language", book.Settings.Language),
            new XElement(Dc + "creator", book.Settings.Author),
            new XElement(Dc + "description", book.Settings.Description),
            book.Changed is null ? null : new XElement(Dc + "date", book.Day),
            book.Settings.Licence is { } licence
                ? new XElement(Dc + "rights", string.Concat(licence.Parts.Select(part => part.Words)))
                : null,
            book.Settings.BaseUrl is { } address ? new XElement(Dc + "source", address.Of("index.html")) : null,
            // Required, even if nobody knows it.
            Meta("dcterms:modified", $"{book.Day}T00:00:00Z"),
            Access.Select(one => Meta(one.Property, one.Value))
        );

    private static XElement Meta(string property, string value) =>
        new(Opf + "meta", new XAttribute("property", property), value);

    private static XElement Item(string id, string file, string type, params string[] properties) =>
        new(
            Opf + "item",
            new XAttribute("id", id),
            new XAttribute("href", file),
            new XAttribute("media-type", type),
            properties.Length == 0 ? null : new XAttribute("properties", string.Join(' ', properties))
        );

    private static IEnumerable<string> PropertiesOf(BookPart part)
    {
        if (part.IsContents)
        {
            yield return "nav";
        }

        if (part.HasDrawings)
        {
            yield return "svg";
        }
    }

    private static string Id(string file) => file.Replace('.', '-');

    private static string TypeOf(string image) =>
        Path.GetExtension(image) switch
        {
            ".jpg" or ".jpeg" => "image/jpeg",
            var other => $"image/{other[1..]}",
        };
}
