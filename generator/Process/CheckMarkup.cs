using Generator.Exercises;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator;

/// <summary>Finds what an article may not contain: raw HTML, unproven C#, attributes and addresses that could carry a script.</summary>
internal static class CheckMarkup
{
    private static readonly string[] Containers = [ExerciseExtension.Exercise, ExerciseExtension.Solution, SpeakerNotes.Container];

    private static readonly string[] CSharp = ["csharp", "cs", "c#"];

    private static readonly string[] Schemes = ["https", "http", "mailto"];

    // Resolved later; a picture has no id.
    private static readonly string[] SchemesOfLinks = [.. Schemes, CrossReference.Scheme.TrimEnd(':')];

    public static Article In(Article article) =>
        article with { Problems = [.. article.Problems, .. article.Tree.Descendants().SelectMany(node => Faults(node, article.Source.Path))] };

    private static IEnumerable<Problem> Faults(MarkdownObject node, string file)
    {
        var at = new Location(file, node.Line + 1, node.Column + 1);
        var attributes = node.TryGetAttributes()?.Properties?.Select(property => property.Key) ?? [];
        // Task lists and tables set their own attributes, which no author can write.
        var written = node is Markdig.Extensions.TaskLists.TaskList or Markdig.Extensions.Tables.TableCell ? [] : attributes;
        return written.Select(name => Problems.DisallowedAttribute(at, name)).Concat(node switch
        {
            HtmlBlock or HtmlInline => [Problems.RawHtml(at)],
            FencedCodeBlock fence when CSharp.Contains(fence.Info, StringComparer.OrdinalIgnoreCase) => [Problems.BareFence(at)],
            HeadingBlock { Level: 1 } => [Problems.TitleInBody(at)],
            CustomContainer container when !Containers.Contains(container.Info, StringComparer.Ordinal) => [Problems.UnknownContainer(at, container.Info ?? "", Containers)],
            AutolinkInline auto when !auto.IsEmail => Address(at, auto.Url, Schemes),
            LinkInline link => Address(at, link.Url ?? "", link.IsImage ? Schemes : SchemesOfLinks).Concat(link.IsImage && !link.Any() ? [Problems.NoAlternative(at)] : []),
            _ => [],
        });
    }

    // What the browser would read as a scheme is judged: it drops control characters and blanks on the way.
    private static Problem[] Address(Location at, string url, string[] schemes)
    {
        var read = string.Concat(url.Where(character => character > ' '));
        var colon = read.AsSpan().IndexOfAny(":/?#");
        var hasScheme = colon >= 0 && read[colon] == ':';
        var allowed = hasScheme
            ? schemes.Contains(read[..colon], StringComparer.OrdinalIgnoreCase)
            : !read.StartsWith('/') && !read.StartsWith('\\');
        return allowed ? [] : [Problems.DisallowedScheme(at, url)];
    }
}
