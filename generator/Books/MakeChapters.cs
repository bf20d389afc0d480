using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig.Renderers;

namespace Generator.Books;

/// <summary>Makes a chapter of each page that belongs in the book.</summary>
/// <param name="drawings">How the theme renders the blocks that features add to articles.</param>
/// <param name="frame">Renders a chapter from its page and the HTML of its text.</param>
internal sealed class MakeChapters(
    MarkdownDialect dialect,
    ImmutableArray<BlockRenderer> drawings,
    Func<Page, string, string> frame
)
{
    /// <summary>Marks the element at the end of a chapter that gets what the page folds.</summary>
    private const string Folded = "[data-folded]";

    /// <returns>The introduction, then the series, then what else there is to read.</returns>
    public ImmutableArray<Chapter> Of(Catalog catalog, CancellationToken cancel) =>
        catalog
            .Pages.Where(page => page.Find<BookText>() is not null)
            .OrderBy(page => !page.IsLanding)
            .Select((page, index) => (Page: page, Number: index + 1))
            .ToImmutableArray()
            .OnAllCores(one => new Chapter(one.Number, one.Page, Content(one.Page)), cancel);

    private IElement Content(Page page)
    {
        var target = new RenderTarget(page.SitePath, Surface.Book);
        var text = MarkdownHtml.Of(
            page.Find<BookText>()!.Blocks,
            dialect,
            drawings.Select(drawing => drawing.Create(target)).OfType<IMarkdownObjectRenderer>()
        );
        var content = new HtmlParser().ParseDocument(frame(page, text)).Body!;
        Unfold(content);
        return content;
    }

    // Nothing can be folded on paper, so it moves to the end of the chapter, with a link there and one back.
    private static void Unfold(IElement content)
    {
        var end = content.QuerySelector(Folded);
        var number = 0;
        while (end is not null && content.QuerySelector("details") is { } fold)
        {
            number++;
            var (asked, answer) = ($"asked-{number}", $"answer-{number}");
            var summary = fold.QuerySelector("summary")!;
            // What it answers is next to it on the page, but not here.
            var about = fold.Closest("[role=group]")?.GetAttribute("aria-label") is { } label ? $"{label}: " : "";
            var place = Link(asked, answer, summary.InnerHtml, "asked");
            var note = content.Owner!.CreateElement("div");
            note.ClassName = "answer";
            note.Append(Link(answer, asked, $"{about}{summary.InnerHtml}", "answer-title"));
            summary.Remove();
            fold.Replace(place);
            note.Append([.. fold.ChildNodes]);
            end.Append(note);
        }

        if (number == 0)
        {
            end?.Remove();
        }

        IElement Link(string id, string to, string html, string look)
        {
            var paragraph = content.Owner!.CreateElement("p");
            (paragraph.Id, paragraph.ClassName) = (id, look);
            var link = content.Owner.CreateElement("a");
            link.SetAttribute("href", $"#{to}");
            link.InnerHtml = html;
            paragraph.Append(link);
            return paragraph;
        }
    }
}
