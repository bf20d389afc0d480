namespace Generator;

/// <summary>A picture of a page, 1200 × 630 pixels, which others show where they link to it. All that is drawn on it stands here.</summary>
/// <param name="Path">Of the PNG in the site.</param>
/// <param name="Series">Title of the series; empty where it is the title of the page.</param>
/// <param name="Number">Of the article in the series; null if it has none.</param>
/// <param name="Picture">The first timeline of the page; null if it has none.</param>
public sealed record Poster(string Path, string Title, string Series, int? Number, Picture? Picture)
{
    public const int Width = 1200, Height = 630;

    /// <param name="address">Of the page.</param>
    public static string PathFor(string address) => $"assets/posters/{System.IO.Path.ChangeExtension(address, ".png")}";
}
