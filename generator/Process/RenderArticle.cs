using System.Collections.Immutable;
using Generator.Exercises;
using Generator.Snippets;
using Generator.Timelines;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
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
        return new Page(article, Html(article.Tree, new FigureRenderer(figure), new PictureRenderer(picture)), Minutes(article.Tree), [.. headings], [.. anchors], links, article.Cards);
    }

    private static string Html(MarkdownDocument tree, params IMarkdownObjectRenderer[] drawn)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer) { LinkRewriter = Published };
        MarkdownDialect.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.InsertRange(0, drawn);
        renderer.Render(tree);
        return writer.ToString();
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
            .Where(link => IsRelative(link.Url ?? ""))
            .Select(link => Resolve(article, link.Url!, new Location(article.Source.Path, link.Line + 1, link.Column + 1)))];

    private static Link Resolve(Article article, string url, Location at)
    {
        var (path, fragment) = url.Split('#', 2) is [var before, var after] ? (before, after) : (url, "");
        var target = path.Length == 0
            ? article.Address
            : new Uri(new Uri($"site:///{article.Address}"), Published(path)).AbsolutePath[1..];
        return new Link(Uri.UnescapeDataString(target), Uri.UnescapeDataString(fragment), url, at);
    }

    // Links are written to the .md file, so that they work on a code host too. A folder stands for its index page, which a disk would not open by itself.
    private static string Published(string url)
    {
        var end = url.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? hash : url.Length;
        return !IsRelative(url) ? url
            : url[..end].EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? $"{url[..(end - 3)]}.html{url[end..]}"
            : url[..end].EndsWith('/') ? $"{url[..end]}index.html{url[end..]}"
            : url;
    }

    private static bool IsRelative(string url) => url.Length > 0 && url[0] is not ('/' or '\\') && !url.Split('/', '?', '#')[0].Contains(':', StringComparison.Ordinal);
}
