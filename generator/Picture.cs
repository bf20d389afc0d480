using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Generator;

/// <summary>One or more timelines, drawn below each other on the same scale.</summary>
/// <param name="Id">Prefix of the ids of its parts; unique on the page.</param>
/// <param name="StandsAlone">False inside a listing's figure, where it need not name the listing.</param>
public sealed record Picture(string Id, bool StandsAlone, ImmutableArray<PictureRow> Rows) : Panel
{
    public decimal End => Rows.Max(row => row.Timeline.End);

    public override bool ShowsResult => true;

    /// <summary>The same content as tables.</summary>
    public override string Markdown
    {
        get
        {
            var text = new StringBuilder();
            foreach (var row in Rows.DistinctBy(row => row.Key))
            {
                text.Append("When each part of `")
                    .Append(row.Key)
                    .Append("` ran, in ")
                    .Append(MarkdownText.Line(row.Timeline.Unit))
                    .Append(":\n\n")
                    .Append(MarkdownText.Row("from", "to", "task", "thread", "is", "note"))
                    .Append("| ---: | ---: | --- | --- | --- | --- |\n");
                foreach (var span in row.Timeline.Spans)
                {
                    var doing = span.Doing.ToString().ToLowerInvariant();
                    text.Append(
                        MarkdownText.Row(
                            Number(span.From),
                            Number(span.To),
                            span.Task,
                            span.Thread ?? "no thread",
                            doing,
                            span.Label
                        )
                    );
                }

                text.Append('\n');
            }

            return text.ToString().TrimEnd('\n');
        }
    }

    private static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}

/// <param name="Key">Key of the listing whose run it shows.</param>
/// <param name="Target">
/// Link to the listing; null if the picture is in the listing's figure or the listing is on another page.
/// </param>
public sealed record PictureRow(string Key, Timeline Timeline, Lanes Lanes, string? Target);
