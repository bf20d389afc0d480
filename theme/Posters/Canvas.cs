using System.Runtime.InteropServices;

namespace Theme.Posters;

/// <summary>An RGBA bitmap, initially transparent, that shapes are rasterized onto.</summary>
/// <remarks>Uses only sums, products and quotients, whose results are bit-identical on every processor.</remarks>
internal sealed class Canvas(int width, int height)
{
    // Supersampling: 8 scan lines per row of pixels, 256 steps per pixel on each.
    private const int Down = 8,
        Across = 256;

    public int Width => width;

    public int Height => height;

    /// <summary>Red, green, blue and alpha of each pixel, row by row.</summary>
    public byte[] Pixels { get; } = new byte[width * height * 4];

    /// <summary>Fills the canvas with one opaque colour.</summary>
    /// <param name="colour">Such as <c>#fdfcf9</c>.</param>
    public void Clear(string colour) =>
        MemoryMarshal.Cast<byte, int>(Pixels.AsSpan()).Fill(MemoryMarshal.Read<int>([.. Parse(colour), 255]));

    /// <param name="colour">Such as <c>#fdfcf9</c>.</param>
    /// <param name="opacity">From 0 to 255.</param>
    /// <param name="stripes">
    /// If not 0, the spacing in pixels of diagonal stripes, which are painted instead of the whole shape.
    /// </param>
    public void Fill(Shape shape, string colour, int opacity = 255, int stripes = 0)
    {
        if (shape.Lines.Count == 0)
        {
            return;
        }

        var (left, right) = (
            Math.Max((int)shape.Lines.Min(line => line.FromX), 0),
            Math.Min((int)shape.Lines.Max(line => line.FromX) + 1, width)
        );
        var (top, bottom) = (
            Math.Max((int)shape.Lines.Min(line => line.FromY), 0),
            Math.Min((int)shape.Lines.Max(line => line.FromY) + 1, height)
        );
        var colours = Parse(colour);
        var covered = new int[width + 1];
        var crossings = new List<(int X, int Turn)>();
        for (var row = top; row < bottom; row++)
        {
            Array.Clear(covered, left, Math.Max(right - left, 0));
            for (var part = 0; part < Down; part++)
            {
                Cross(shape, row + ((part + 0.5) / Down), crossings);
                Cover(crossings, covered);
            }

            for (var column = left; column < right; column++)
            {
                if (covered[column] > 0)
                {
                    Blend(
                        ((row * width) + column) * 4,
                        colours,
                        opacity * covered[column] / (Down * Across) * Stripe(column, row, stripes) / 16
                    );
                }
            }
        }
    }

    private static byte[] Parse(string colour) => Convert.FromHexString(colour.AsSpan(1));

    // Where a scan line crosses the shape, from left to right, and whether the crossed edge goes down or up.
    private static void Cross(Shape shape, double y, List<(int X, int Turn)> crossings)
    {
        crossings.Clear();
        foreach (var (fromX, fromY, toX, toY) in shape.Lines)
        {
            if (fromY <= y != toY <= y)
            {
                crossings.Add(
                    ((int)((fromX + ((y - fromY) * (toX - fromX) / (toY - fromY))) * Across), fromY <= y ? 1 : -1)
                );
            }
        }

        crossings.Sort(static (one, other) => one.X.CompareTo(other.X));
    }

    private void Cover(List<(int X, int Turn)> crossings, int[] covered)
    {
        var turns = 0;
        for (var i = 0; i + 1 < crossings.Count; i++)
        {
            turns += crossings[i].Turn;
            if (turns != 0)
            {
                var (from, to) = (
                    Math.Clamp(crossings[i].X, 0, width * Across),
                    Math.Clamp(crossings[i + 1].X, 0, width * Across)
                );
                for (var column = from / Across; column * Across < to; column++)
                {
                    covered[column] += Math.Min(to, (column + 1) * Across) - Math.Max(from, column * Across);
                }
            }
        }
    }

    // Coverage of a pixel by stripes, in sixteenths (4 x 4 samples). A stripe takes a third of the spacing.
    private static int Stripe(int column, int row, int distance)
    {
        if (distance == 0)
        {
            return 16;
        }

        var painted = 0;
        for (var i = 0; i < 16; i++)
        {
            painted += ((column * 4) + (i % 4) + (row * 4) + (i / 4)) % (distance * 4) * 3 < distance * 4 ? 1 : 0;
        }

        return painted;
    }

    private void Blend(int at, byte[] colours, int opacity)
    {
        var below = Pixels[at + 3] * (255 - opacity) / 255;
        var sum = opacity + below;
        for (var i = 0; i < 3 && sum > 0; i++)
        {
            Pixels[at + i] = (byte)(((colours[i] * opacity) + (Pixels[at + i] * below) + (sum / 2)) / sum);
        }

        Pixels[at + 3] = (byte)sum;
    }
}
