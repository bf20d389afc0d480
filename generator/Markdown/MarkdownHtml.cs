using Markdig.Renderers;
using Markdig.Syntax;

namespace Generator;

/// <summary>Markdown becomes HTML.</summary>
internal static class MarkdownHtml
{
    /// <param name="nodes">A whole document, or some of its blocks.</param>
    /// <param name="drawn">Renderers of what the theme draws.</param>
    public static string Of(IEnumerable<MarkdownObject> nodes, params IMarkdownObjectRenderer[] drawn)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer) { LinkRewriter = Published };
        MarkdownDialect.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.InsertRange(0, drawn);
        foreach (var node in nodes)
        {
            renderer.Render(node);
        }

        return writer.ToString();
    }

    /// <summary>Links are written to the .md file, so that they work on a code host too. A folder stands for its index page, which a disk would not open by itself.</summary>
    public static string Published(string url)
    {
        var end = url.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? hash : url.Length;
        return !IsRelative(url) ? url
            : url[..end].EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? $"{url[..(end - 3)]}.html{url[end..]}"
            : url[..end].EndsWith('/') ? $"{url[..end]}index.html{url[end..]}"
            : url;
    }

    /// <summary>Whether a link leads to a place in the site.</summary>
    public static bool IsRelative(string url) => url.Length > 0 && url[0] is not ('/' or '\\') && !url.Split('/', '?', '#')[0].Contains(':', StringComparison.Ordinal);
}
