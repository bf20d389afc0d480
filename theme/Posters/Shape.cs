using System.Globalization;

namespace Theme.Posters;

/// <summary>An area of a canvas, enclosed by lines. Inner lines in the opposite direction cut holes.</summary>
internal sealed class Shape
{
    // Line segments per curve; enough for a letter of this size to look round.
    private const int Segments = 8;

    /// <summary>The edges, each from one point to another.</summary>
    public List<(double FromX, double FromY, double ToX, double ToY)> Lines { get; } = [];

    private (double X, double Y) _start,
        _at;

    public void Move(double x, double y) => _start = _at = (x, y);

    public void Line(double x, double y)
    {
        Lines.Add((_at.X, _at.Y, x, y));
        _at = (x, y);
    }

    public void Curve(double controlX, double controlY, double x, double y)
    {
        var (fromX, fromY) = _at;
        for (var i = 1; i <= Segments; i++)
        {
            var (t, u) = ((double)i / Segments, (double)(Segments - i) / Segments);
            Line(
                (u * u * fromX) + (2 * t * u * controlX) + (t * t * x),
                (u * u * fromY) + (2 * t * u * controlY) + (t * t * y)
            );
        }
    }

    public void Close() => Line(_start.X, _start.Y);

    /// <summary>A rectangle with rounded corners.</summary>
    /// <param name="border">Width of the border, if only that is wanted; 0 for the whole rectangle.</param>
    public static Shape Rectangle(double x, double y, double width, double height, double radius, double border = 0)
    {
        var shape = new Shape();
        shape.Round(x, y, x + width, y + height, Math.Min(radius, Math.Min(width, height) / 2));
        if (border > 0 && width > 2 * border && height > 2 * border)
        {
            // Right and left swapped: the opposite direction, which cuts a hole.
            shape.Round(
                x + width - border,
                y + border,
                x + border,
                y + height - border,
                Math.Max(Math.Min(radius, Math.Min(width, height) / 2) - border, 0)
            );
        }

        return shape;
    }

    private void Round(double left, double top, double right, double bottom, double radius)
    {
        var across = right > left ? radius : -radius;
        Move(left + across, top);
        Line(right - across, top);
        Curve(right, top, right, top + radius);
        Line(right, bottom - radius);
        Curve(right, bottom, right - across, bottom);
        Line(left + across, bottom);
        Curve(left, bottom, left, bottom - radius);
        Line(left, top + radius);
        Curve(left, top, left + across, top);
        Close();
    }

    /// <param name="outline">The SVG path commands M, L, Q and Z with whole or decimal numbers; y points up.</param>
    public static Shape Parse(string outline, double x, double y, double scale)
    {
        var shape = new Shape();
        for (var i = 0; i < outline.Length; )
        {
            var command = outline[i++];
            var end = outline.AsSpan(i).IndexOfAny("MLQZ") is >= 0 and var next ? i + next : outline.Length;
            var numbers = outline[i..end]
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(
                    (text, index) =>
                        double.Parse(text, CultureInfo.InvariantCulture) * scale is var number && index % 2 == 0
                            ? x + number
                            : y - number
                )
                .ToArray();
            switch (command)
            {
                case 'M':
                    shape.Move(numbers[0], numbers[1]);
                    break;
                case 'L':
                    shape.Line(numbers[0], numbers[1]);
                    break;
                case 'Q':
                    shape.Curve(numbers[0], numbers[1], numbers[2], numbers[3]);
                    break;
                default:
                    shape.Close();
                    break;
            }

            i = end;
        }

        return shape;
    }
}
