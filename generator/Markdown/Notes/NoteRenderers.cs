using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Generator.Notes;

/// <summary>The reference in the text, and at the end of a note the way back. They carry the names by which each leads to the other.</summary>
internal sealed class NoteLinkRenderer : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink link)
    {
        var note = link.Footnote.Order;
        renderer.Write(link.IsBackLink
            ? $"""<a class="note-back" href="#noted-{link.Index}"><span aria-hidden="true">↩</span><span class="unseen">Back to reference {link.Index}</span></a>"""
            : $"""<a class="note-reference" id="noted-{link.Index}" href="#note-{note}" aria-label="Note {note}">{note}</a>""");
    }
}

/// <summary>The block first, then its notes: so it is read aloud, and so it stands on a narrow screen.</summary>
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

/// <summary>Notes that belong to no block of the text.</summary>
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

    protected override void Write(HtmlRenderer renderer, FootnoteGroup group) => Write(renderer, (IEnumerable<Block>)group);
}

/// <summary>A note with its number.</summary>
internal sealed class NoteRenderer : HtmlObjectRenderer<Footnote>
{
    protected override void Write(HtmlRenderer renderer, Footnote note)
    {
        renderer.EnsureLine();
        renderer.WriteLine($"""<div class="note" id="note-{note.Order}" role="note" aria-label="Note {note.Order}"><span class="note-number" aria-hidden="true">{note.Order}</span>""");
        renderer.WriteChildren(note);
        renderer.WriteLine("</div>");
    }
}
