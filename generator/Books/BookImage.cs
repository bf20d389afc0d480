using System.Collections.Immutable;

namespace Generator.Books;

/// <summary>An image in a book.</summary>
/// <param name="Path">Path of the image in the site.</param>
/// <param name="File">Its path in the book.</param>
internal sealed record BookImage(string Path, string File, ImmutableArray<byte> Bytes)
{
    /// <param name="files">All files of the site.</param>
    /// <returns>The images that chapters show and that the site has.</returns>
    public static ImmutableArray<BookImage> In(ImmutableArray<Chapter> chapters, IEnumerable<OutputFile> files)
    {
        var shown = chapters
            .SelectMany(chapter => chapter.Content.QuerySelectorAll("img").Select(chapter.PathOf))
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. files
                .Where(file => shown.Contains(file.Path))
                .OrderBy(file => file.Path, StringComparer.Ordinal)
                .Select((file, number) => Of(file, number + 1)),
        ];
    }

    // Numbered, because a name may need to be escaped.
    private static BookImage Of(OutputFile file, int number) =>
        new(file.Path, $"image-{number}{System.IO.Path.GetExtension(file.Path)}", file.Bytes);
}
