namespace Theme.Posters;

/// <summary>
/// Draws the logo of the site: three lanes that wait and work in turn. <c>theme/icons/icon.svg</c> is the small one.
/// </summary>
internal static class DrawLogo
{
    private static readonly string[] Hues = ["blue", "rose", "ochre"];

    /// <summary>
    /// In a square of 14 units: a lane is 4 high, with a gap of 1 between lanes.
    /// Waiting is pale, because there is no space for hatching.
    /// </summary>
    public static void Small(Canvas canvas, double x, double y, double size)
    {
        var unit = size / 14;
        foreach (var (index, hue) in Hues.Index())
        {
            var (top, turn) = (y + (index * 5 * unit), index * 4 * unit);
            canvas.Fill(
                Shape.Rectangle(x, top, Math.Max(turn - unit, 0), 4 * unit, unit),
                Palette.Light(hue),
                opacity: 90
            );
            canvas.Fill(Shape.Rectangle(x + turn, top, 6 * unit, 4 * unit, unit), Palette.Light(hue));
        }
    }

    /// <summary>As wide as a timeline, and hatched like one.</summary>
    public static void Wide(Canvas canvas, double x, double y, double width, double height)
    {
        var (unit, across) = (height / 14, width / 14);
        foreach (var (index, hue) in Hues.Index())
        {
            var (top, turn) = (y + (index * 5 * unit), index * 4 * across);
            canvas.Fill(Shape.Rectangle(x, top, turn, 4 * unit, unit), Palette.Light(hue), stripes: 16);
            canvas.Fill(Shape.Rectangle(x, top, turn, 4 * unit, unit, border: 3), Palette.Light(hue));
            canvas.Fill(Shape.Rectangle(x + turn, top, 6 * across, 4 * unit, unit), Palette.Light(hue));
        }
    }
}
