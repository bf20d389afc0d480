using Markdig.Renderers;
using Markdig.Syntax;

namespace Generator;

/// <summary>Renders Markdown to HTML.</summary>
internal static class MarkdownHtml
{
    /// <param name="blocks">Blocks of one document.</param>
    /// <param name="drawn">Renderers of the blocks that the theme draws.</param>
    public static string Of(
        IEnumerable<Block> blocks,
        MarkdownDialect dialect,
        IEnumerable<IMarkdownObjectRenderer> drawn
    )
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer) { LinkRewriter = Published };
        dialect.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.InsertRange(0, drawn);
        foreach (var block in blocks)
        {
            renderer.Render(block);
        }

        return writer.ToString();
    }

    /// <summary>
    /// Converts a link to its published form. Authors link to <c>.md</c> files so that links also work on a code host.
    /// A folder becomes its index page, because a browser would not open that by itself from disk.
    /// </summary>
    public static string Published(string url)
    {
        var end = url.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? hash : url.Length;
        return !IsRelative(url) ? url
            : url[..end].EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? $"{url[..(end - 3)]}.html{url[end..]}"
            : url[..end].EndsWith('/') ? $"{url[..end]}index.html{url[end..]}"
            : url;
    }

    /// <summary>Whether a link is relative, and so stays within the site.</summary>
    public static bool IsRelative(string url) =>
        url.Length > 0
        && url[0] is not ('/' or '\\')
        && !url.Split('/', '?', '#')[0].Contains(':', StringComparison.Ordinal);
}
