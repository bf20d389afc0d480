using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Generator.Notes;

/// <summary>
/// Renders the reference in the text, and the link back at the end of a note. Their ids are the targets of each other's
/// links.
/// </summary>
internal sealed class NoteLinkRenderer : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink link)
    {
        var note = link.Footnote.Order;
        renderer.Write(
            link.IsBackLink
                ? $"""<a class="note-back" href="#noted-{link.Index}"><span aria-hidden="true">↩</span>"""
                    + $"""<span class="unseen">Back to reference {link.Index}</span></a>"""
                : $"""<a class="note-reference" id="noted-{link.Index}" href="#note-{note}" """
                    + $"""aria-label="Note {note}">{note}</a>"""
        );
    }
}

/// <summary>Renders the block first, then its notes: the right order for screen readers and narrow screens.</summary>
internal sealed class NotedBlockRenderer : HtmlObjectRenderer<NotedBlock>
{
    protected override void Write(HtmlRenderer renderer, NotedBlock block)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"noted\">");
        renderer.Render(block[0]);
        NoteGroupRenderer.Write(renderer, block.Skip(1));
        renderer.WriteLine("</div>");
    }
}

/// <summary>Renders the notes that don't belong to a block.</summary>
internal sealed class NoteGroupRenderer : HtmlObjectRenderer<FootnoteGroup>
{
    public static void Write(HtmlRenderer renderer, IEnumerable<Block> notes)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"notes\">");
        foreach (var note in notes)
        {
            renderer.Render(note);
        }

        renderer.WriteLine("</div>");
    }

    protected override void Write(HtmlRenderer renderer, FootnoteGroup group) =>
        Write(renderer, (IEnumerable<Block>)group);
}

/// <summary>Renders a note with its number.</summary>
internal sealed class NoteRenderer : HtmlObjectRenderer<Footnote>
{
    protected override void Write(HtmlRenderer renderer, Footnote note)
    {
        renderer.EnsureLine();
        renderer.WriteLine(
            $"""<div class="note" id="note-{note.Order}" role="note" aria-label="Note {note.Order}">"""
                + $"""<span class="note-number" aria-hidden="true">{note.Order}</span>"""
        );
        renderer.WriteChildren(note);
        renderer.WriteLine("</div>");
    }
}
