namespace Generator.Posters;

/// <summary>
/// An image of 1200 × 630 pixels that other sites show for a link to a page. Contains everything that is drawn on it.
/// </summary>
/// <param name="Path">Path of the PNG in the site.</param>
/// <param name="Series">Title of the series; empty if it is also the title of the page.</param>
/// <param name="Number">Number of the article in the series; null if it has none.</param>
/// <param name="HasSign">Whether the series has the sign of the theme.</param>
/// <param name="Picture">The first timeline on the page; null if there is none.</param>
public sealed record Poster(string Path, string Title, string Series, int? Number, bool HasSign, Picture? Picture)
{
    public const int Width = 1200,
        Height = 630;

    /// <param name="sitePath">Path of the page in the site.</param>
    public static string PathFor(string sitePath) =>
        $"assets/posters/{System.IO.Path.ChangeExtension(sitePath, ".png")}";
}
