namespace Generator.Books;

/// <summary>A book that readers can download.</summary>
/// <param name="Path">Path in the site.</param>
/// <param name="Format">Name of its format, such as <c>EPUB</c>.</param>
public sealed record BookFile(string Path, string Format) : IDocument
{
    internal static readonly BookFile Epub = new("book.epub", "EPUB");

    internal static readonly BookFile Pdf = new("book.pdf", "PDF");
}
