using System.Collections.Immutable;
using Generator;
using Proving;

namespace Theme.Posters;

/// <summary>Draws the rows of a timeline picture as on its page, as many as fit.</summary>
internal static class DrawLanes
{
    private const int Text = 26,
        LeastStep = 22,
        MostStep = 50,
        Axis = 34,
        Gap = 24;

    public static void On(Canvas canvas, Picture picture, int left, int right, int top, int bottom)
    {
        var drawings = picture.Rows.Select(row => new TimelineDrawing(row, picture.End)).ToImmutableArray();
        var shown = drawings
            .Take(
                Enumerable
                    .Range(1, drawings.Length)
                    .Last(count => count == 1 || Step(drawings.Take(count), top, bottom) >= LeastStep)
            )
            .ToArray();
        var step = Math.Clamp(Step(shown, top, bottom), 8, MostStep);
        var names = shown
            .SelectMany(drawing => drawing.Lanes)
            .Select(lane => Letters.Bold.Value.Width(lane.Name, Size(step)))
            .Max();
        var start = left + (int)Math.Min(names, 300) + 20;
        // Aligned with the bottom, however few lanes there are.
        var y = bottom - shown.Sum(drawing => (drawing.Lanes.Length * step) + Axis) - ((shown.Length - 1) * Gap);
        foreach (var drawing in shown)
        {
            Row(canvas, drawing, picture.End, left, start, right, y, step);
            y += (drawing.Lanes.Length * step) + Axis + Gap;
        }
    }

    private static int Size(int step) => Math.Min(Text, step - 2);

    private static int Step(IEnumerable<TimelineDrawing> drawings, int top, int bottom) =>
        (bottom - top - drawings.Sum(_ => Axis + Gap) + Gap) / drawings.Sum(drawing => drawing.Lanes.Length);

    private static void Row(
        Canvas canvas,
        TimelineDrawing drawing,
        decimal end,
        int left,
        int start,
        int right,
        int y,
        int step
    )
    {
        var bar = step * 3 / 4;
        foreach (var (index, lane) in drawing.Lanes.Index())
        {
            DrawPoster.Write(
                canvas,
                lane.Name,
                left,
                y + (index * step) + (bar / 2) + (Size(step) * 0.36),
                Size(step),
                "ink"
            );
        }

        var last = At(drawing.Spans.Max(placed => placed.Span.To));
        var floor = y + (drawing.Lanes.Length * step);
        canvas.Fill(Shape.Rectangle(start, floor, right - start, 2, 0), Palette.Light("line"));
        canvas.Fill(Shape.Rectangle(last - 3, y, 3, floor - y + 6, 0), Palette.Light("ink"));
        DrawPoster.Write(
            canvas,
            drawing.End,
            last - Letters.Bold.Value.Width(drawing.End, Text),
            floor + 30,
            Text,
            "quiet"
        );
        foreach (var (span, placed, hue) in drawing.Spans.OrderBy(placed => placed.Span.From == placed.Span.To))
        {
            Span(
                canvas,
                span,
                Palette.Hue(hue),
                At(span.From),
                At(span.To),
                y + (placed / TimelineDrawing.Step * step),
                bar
            );
        }

        double At(decimal time) => start + ((double)(time / end) * (right - start));
    }

    private static void Span(
        Canvas canvas,
        TimelineSpan span,
        string colour,
        double from,
        double to,
        double top,
        int bar
    )
    {
        if (span.From == span.To)
        {
            canvas.Fill(Shape.Rectangle(from - 2, top - 4, 4, bar + 8, 2), colour);
            canvas.Fill(Shape.Rectangle(from - 8, top + (bar / 2.0) - 8, 16, 16, 8), colour);
            return;
        }

        // A gap separates a span from the next.
        var whole = Shape.Rectangle(from, top, Math.Max(to - from - 2, 2), bar, 5);
        if (span.Doing is Doing.Working or Doing.Printing)
        {
            canvas.Fill(whole, colour);
            return;
        }

        if (span.Doing is Doing.Waiting or Doing.Blocked)
        {
            canvas.Fill(whole, colour, stripes: span.Doing == Doing.Waiting ? 12 : 6);
        }

        canvas.Fill(Shape.Rectangle(from, top, Math.Max(to - from - 2, 2), bar, 5, border: 2.5), colour);
    }
}
