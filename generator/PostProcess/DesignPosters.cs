using System.Collections.Immutable;
using Generator.Snippets;
using Generator.Timelines;
using Markdig.Syntax;

namespace Generator;

/// <summary>Decides what the posters of a site show.</summary>
internal static class DesignPosters
{
    /// <returns>One for each page made of Markdown; none if nobody knows where the site lies, because a page can name its poster only by a whole address.</returns>
    public static ImmutableArray<Poster> For(Site site) => site.Settings.Address is null ? [] : [.. site.Pages.Select(page => Of(page, site.Settings.Title))];

    private static Poster Of(Page page, string series) => new(
        Poster.PathFor(page.Address),
        page.FrontMatter.Title,
        page.FrontMatter.Title == series ? "" : series,
        page.FrontMatter.Number,
        page.Article.Tree.Descendants().Select(First).FirstOrDefault(picture => picture is not null));

    private static Picture? First(MarkdownObject node) => node switch
    {
        FigureBlock figure => figure.Figure.Timeline,
        PictureBlock picture => picture.Picture,
        _ => null,
    };
}
