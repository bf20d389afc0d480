using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Tables;

/// <summary>Renders a scrollable table without inline styles: alignments become classes.</summary>
internal sealed class TableRenderer : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.WriteLine("""<div class="table" tabindex="0" role="group" aria-label="Table">""");
        renderer.Write("<table").WriteAttributes(table).WriteLine(">");
        foreach (var part in table.OfType<TableRow>().GroupBy(row => row.IsHeader ? "thead" : "tbody"))
        {
            renderer.WriteLine($"<{part.Key}>");
            foreach (var row in part)
            {
                renderer.Write("<tr").WriteAttributes(row).WriteLine(">");
                foreach (var (index, cell) in row.OfType<TableCell>().Index())
                {
                    Write(renderer, cell, row.IsHeader, table.ColumnDefinitions.ElementAtOrDefault(index)?.Alignment);
                }

                renderer.WriteLine("</tr>");
            }

            renderer.WriteLine($"</{part.Key}>");
        }

        renderer.WriteLine("</table>");
        renderer.WriteLine("</div>");
    }

    private static void Write(HtmlRenderer renderer, TableCell cell, bool isHeader, TableColumnAlign? alignment)
    {
        if (alignment is TableColumnAlign.Center or TableColumnAlign.Right)
        {
            cell.GetAttributes().AddClass(alignment == TableColumnAlign.Center ? "center" : "right");
        }

        // An empty corner cell is not a header.
        var name = isHeader && cell.Descendants().OfType<LeafInline>().Any() ? "th" : "td";
        renderer.Write($"<{name}").WriteAttributes(cell).Write(">");
        var implicitParagraph = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = cell.Count == 1;
        renderer.Write(cell);
        renderer.ImplicitParagraph = implicitParagraph;
        renderer.WriteLine($"</{name}>");
    }
}
