using AngleSharp.Dom;

namespace Generator.Books;

/// <summary>A file of text in a book, in the order of reading.</summary>
/// <param name="File">Name, with <c>.xhtml</c>.</param>
/// <param name="Body">Its <c>body</c> element.</param>
/// <param name="IsContents">Whether it is the table of contents.</param>
internal sealed record BookPart(string File, string Title, IElement Body, bool IsContents = false)
{
    /// <summary>Whether it has drawings, which a reading system wants to know.</summary>
    public bool HasDrawings => Body.QuerySelector("svg") is not null;
}
