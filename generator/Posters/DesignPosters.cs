using System.Collections.Immutable;

namespace Generator.Posters;

/// <summary>Decides what the posters of the site show.</summary>
internal static class DesignPosters
{
    /// <returns>
    /// One for each Markdown page; none if the URL of the site is not configured, because a page can only refer to its
    /// poster by an absolute URL.
    /// </returns>
    public static ImmutableArray<Poster> For(Site site) =>
        site.Settings.BaseUrl is null ? [] : [.. site.Catalog.Pages.Select(page => Of(page, site.Settings))];

    private static Poster Of(Page page, SeriesSettings settings) =>
        new(
            Poster.PathFor(page.SitePath),
            page.FrontMatter.Title,
            page.FrontMatter.Title == settings.Title ? "" : settings.Title,
            page.FrontMatter.Number,
            settings.HasThemeIcon,
            page.Find<PosterPicture>()?.Picture
        );
}
