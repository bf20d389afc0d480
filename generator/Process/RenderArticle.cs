using System.Collections.Immutable;
using Generator.Exercises;
using Generator.Headings;
using Generator.Snippets;
using Generator.Timelines;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator;

/// <summary>An article becomes the body of a page.</summary>
internal static class RenderArticle
{
    /// <param name="figure">How the theme shows a listing.</param>
    /// <param name="picture">How it draws timelines.</param>
    public static Page ToPage(Article article, Func<Figure, string> figure, Func<Picture, string> picture)
    {
        var links = Links(article);
        var headings = article.Tree.Descendants<HeadingBlock>().Select(heading => new Heading(heading.Level, PlainText.Of(heading.Inline!), heading.GetAttributes().Id ?? ""));
        var anchors = article.Tree.Descendants().Select(node => node.TryGetAttributes()?.Id)
            .Concat(article.Tree.Descendants<FigureBlock>().Select(figure => figure.Figure.Id))
            .OfType<string>();
        // A deck is rendered slide by slide.
        var body = article.FrontMatter.Form == Form.Slides ? "" : MarkdownHtml.Of([article.Tree], new FigureRenderer(figure), new PictureRenderer(picture), new AnchoredHeadingRenderer());
        return new Page(article, body, Minutes(article.Tree), [.. headings], [.. anchors], links, article.Cards);
    }

    // Solutions are for those who do the exercises, which takes as long as it takes.
    private static int Minutes(MarkdownDocument tree)
    {
        var solutions = tree.Descendants<CustomContainer>().Where(container => container.Info == ExerciseExtension.Solution);
        return Math.Max(1, (int)Math.Ceiling(Reading(tree) - solutions.Sum(Reading)));
    }

    // Prose at 200 words a minute, code at 40 lines.
    private static double Reading(MarkdownObject node) =>
        node.Descendants<LiteralInline>().Sum(text => text.Content.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Length) / 200.0
        + node.Descendants<FigureBlock>().Sum(figure => figure.Figure.Listing.Lines.Length) / 40.0;

    private static ImmutableArray<Link> Links(Article article) =>
        [.. article.Tree.Descendants<LinkInline>()
            .Where(link => MarkdownHtml.IsRelative(link.Url ?? ""))
            .Select(link => Resolve(article, link.Url!, new Location(article.Source.Path, link.Line + 1, link.Column + 1)))];

    private static Link Resolve(Article article, string url, Location at)
    {
        var (path, fragment) = url.Split('#', 2) is [var before, var after] ? (before, after) : (url, "");
        var target = path.Length == 0
            ? article.Address
            : new Uri(new Uri($"site:///{article.Address}"), MarkdownHtml.Published(path)).AbsolutePath[1..];
        return new Link(Uri.UnescapeDataString(target), Uri.UnescapeDataString(fragment), url, at);
    }
}
