using Markdig.Syntax;

namespace Generator.Posters;

/// <summary>The first timeline on a page, which its poster shows.</summary>
public sealed record PosterPicture(Picture Picture) : Panel
{
    /// <returns>Null if the article has no timeline.</returns>
    public static PosterPicture? In(Manuscript article) =>
        article
            .Tree.Descendants<DrawnBlock>()
            .Select(block => block.Picture)
            .FirstOrDefault(picture => picture is not null)
            is { } first
            ? new PosterPicture(first)
            : null;
}
