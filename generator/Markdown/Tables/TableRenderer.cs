using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Generator.Tables;

/// <summary>Writes a table as Markdig does, after its alignments have become classes.</summary>
internal sealed class TableRenderer : HtmlTableRenderer
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            foreach (var (index, cell) in row.OfType<TableCell>().Index())
            {
                if (table.ColumnDefinitions.ElementAtOrDefault(index)?.Alignment is { } alignment and not TableColumnAlign.Left)
                {
                    cell.GetAttributes().AddClass(alignment.ToString().ToLowerInvariant());
                }
            }
        }

        foreach (var column in table.ColumnDefinitions)
        {
            column.Alignment = null;
        }

        renderer.EnsureLine();
        renderer.WriteLine("""<div class="table" tabindex="0" role="group" aria-label="Table">""");
        base.Write(renderer, table);
        renderer.WriteLine("</div>");
    }
}
