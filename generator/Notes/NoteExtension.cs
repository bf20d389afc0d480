using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Notes;

/// <summary>
/// Moves each footnote from the end of the document to the block that first refers to it, so that the theme can show it
/// beside the text.
/// </summary>
internal sealed class NoteExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.DocumentProcessed += Move;

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.TryRemove<HtmlFootnoteLinkRenderer>();
        renderer.ObjectRenderers.TryRemove<HtmlFootnoteGroupRenderer>();
        renderer.ObjectRenderers.Insert(0, new NoteLinkRenderer());
        renderer.ObjectRenderers.Insert(0, new NotedBlockRenderer());
        renderer.ObjectRenderers.Insert(0, new NoteGroupRenderer());
        renderer.ObjectRenderers.Insert(0, new NoteRenderer());
    }

    private static void Move(MarkdownDocument document)
    {
        foreach (var group in document.OfType<FootnoteGroup>().ToArray())
        {
            foreach (var note in group.OfType<Footnote>().ToArray())
            {
                if (
                    note
                        .Links.Where(link => !link.IsBackLink)
                        .Select(link => BlockOf(link))
                        .FirstOrDefault(block => block is not null) is
                    { } block
                )
                {
                    group.Remove(note);
                    Noted(block).Add(note);
                }
            }

            // A note that only another note refers to stays at the end.
            if (group.Count == 0)
            {
                document.Remove(group);
            }
        }
    }

    // Notes can't go inside a list, quote or table, so they follow the whole block; an exercise keeps its notes.
    private static Block? BlockOf(FootnoteLink link)
    {
        Inline inline = link;
        while (inline.Parent is { } parent)
        {
            inline = parent;
        }

        Block? block = (inline as ContainerInline)?.ParentBlock;
        while (block is { Parent: not (MarkdownDocument or CustomContainer or NotedBlock) } and not Footnote)
        {
            block = block.Parent;
        }

        return block is null or Footnote ? null : block;
    }

    private static NotedBlock Noted(Block block)
    {
        if (block.Parent is NotedBlock already)
        {
            return already;
        }

        var parent = block.Parent!;
        var index = parent.IndexOf(block);
        parent.RemoveAt(index);
        var noted = new NotedBlock
        {
            Line = block.Line,
            Column = block.Column,
            Span = block.Span,
        };
        parent.Insert(index, noted);
        noted.Add(block);
        return noted;
    }
}
