using System.Collections.Immutable;
using System.Globalization;

namespace Generator.Books;

/// <summary>The series as a book.</summary>
/// <param name="Changed">Day of the last change; null if it is unknown.</param>
/// <param name="Cover">Bytes of a PNG.</param>
/// <param name="Front">HTML of the title page.</param>
/// <param name="Style">Its style sheet.</param>
/// <param name="Contents">Renders a table of contents as HTML.</param>
internal sealed record Book(
    SeriesSettings Settings,
    DateOnly? Changed,
    ImmutableArray<byte> Cover,
    string Front,
    ImmutableArray<Chapter> Chapters,
    ImmutableArray<BookImage> Images,
    string Style,
    Func<ImmutableArray<BookEntry>, string> Contents
)
{
    /// <summary>The names of its files that are not text.</summary>
    public const string CoverFile = "cover.png",
        StyleFile = "book.css";

    /// <summary>The same for each edition.</summary>
    public string Id => StableId.Of(Settings.WrittenTitle, "book");

    /// <summary>The day of the last change in the form of ISO 8601; an early one if it is unknown.</summary>
    public string Day => (Changed ?? new DateOnly(2000, 1, 1)).ToString("O", CultureInfo.InvariantCulture);

    /// <param name="urlOf">Returns the URL of a chapter, or of an anchor in it if that is not empty.</param>
    /// <returns>HTML of the table of contents.</returns>
    public string ContentsWith(Func<Chapter, string, string> urlOf) =>
        Contents([
            .. Chapters.Select(chapter => new BookEntry(
                chapter.Title,
                urlOf(chapter, ""),
                [
                    .. chapter.Sections.Select(section => new BookEntry(
                        section.Title,
                        urlOf(chapter, section.Anchor),
                        []
                    )),
                ]
            )),
        ]);
}
