using System.Collections.Immutable;
using System.Globalization;
using static System.FormattableString;

namespace Benchmarks;

/// <summary>
/// Draws lines over the number of articles. Both axes are logarithmic, so all that is linear has the same slope.
/// </summary>
/// <param name="left">Where the chart begins in the picture.</param>
internal sealed class Chart(int left, string title, ImmutableArray<(int Articles, double Value, string Program)> points)
{
    public const int Width = 400,
        Height = 340;

    private const int Top = 50,
        Bottom = 290,
        Margin = 60,
        Room = 30;

    private static readonly ImmutableArray<string> Strokes = ["#8a3b12", "#00566b"];

    private readonly (double Low, double High) _across = Decades(points.Select(point => (double)point.Articles)),
        _up = Decades(points.Select(point => point.Value));

    public IEnumerable<string> Lines() =>
        [
            Text(left + Margin, 28, title, "font-weight=\"bold\""),
            .. Powers(_across).Select(power => Rule(X(power), Top, X(power), Bottom)),
            .. Powers(_across).Select(power => Text(X(power), Bottom + 20, Label(power), "text-anchor=\"middle\"")),
            .. Powers(_up).Select(power => Rule(X(_across.Low), Y(power), X(_across.High), Y(power))),
            .. Powers(_up).Select(power => Text(left + Margin - 8, Y(power) + 4, Label(power), "text-anchor=\"end\"")),
            Text(left + Margin, Bottom + 42, "articles", ""),
            .. points
                .GroupBy(point => point.Program)
                .Index()
                .SelectMany(line => Line(line.Item.Key, line.Item, line.Index)),
        ];

    private IEnumerable<string> Line(
        string program,
        IEnumerable<(int Articles, double Value, string Program)> line,
        int number
    )
    {
        var places = line.OrderBy(point => point.Articles)
            .Select(point => (X: X(Math.Log10(point.Articles)), Y: Y(Math.Log10(point.Value))))
            .ToArray();
        var joined = string.Join(' ', places.Select(place => Invariant($"{place.X:0.#},{place.Y:0.#}")));
        return
        [
            $"<polyline points=\"{joined}\" fill=\"none\" stroke=\"{Strokes[number]}\" stroke-width=\"2\"/>",
            .. places.Select(place =>
                Invariant($"<circle cx=\"{place.X:0.#}\" cy=\"{place.Y:0.#}\" r=\"3.5\" fill=\"{Strokes[number]}\"/>")
            ),
            Text(left + Margin + 10, Top + 20 + (18 * number), program, $"fill=\"{Strokes[number]}\""),
        ];
    }

    // From the power of ten below all values to the one above them.
    private static (double Low, double High) Decades(IEnumerable<double> values)
    {
        var logarithms = values.Select(Math.Log10).ToArray();
        return (Math.Floor(logarithms.Min()), Math.Ceiling(logarithms.Max()));
    }

    private static IEnumerable<int> Powers((double Low, double High) axis) =>
        Enumerable.Range((int)axis.Low, (int)(axis.High - axis.Low) + 1);

    private static string Label(int power) =>
        Math.Pow(10, power).ToString(power < 0 ? "0.##" : "N0", CultureInfo.InvariantCulture);

    private double X(double logarithm) =>
        left + Margin + ((Width - Margin - Room) * (logarithm - _across.Low) / (_across.High - _across.Low));

    private double Y(double logarithm) => Bottom - ((Bottom - Top) * (logarithm - _up.Low) / (_up.High - _up.Low));

    private static string Rule(double fromX, double fromY, double toX, double toY) =>
        Invariant($"<path d=\"M{fromX:0.#} {fromY:0.#}L{toX:0.#} {toY:0.#}\" stroke=\"#ddd5c5\"/>");

    private static string Text(double x, double y, string text, string more) =>
        Invariant($"<text x=\"{x:0.#}\" y=\"{y:0.#}\" {more}>{text}</text>");
}
