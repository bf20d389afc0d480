using System.Globalization;
using Generator;
using Generator.Posters;

namespace Theme.Posters;

/// <summary>
/// Draws a poster as a PNG: the series and the title at the top, and below them the page's first timeline,
/// or else the logo of the site.
/// </summary>
internal static class DrawPoster
{
    private const int Margin = 64,
        Right = Poster.Width - Margin,
        BelowBottom = 52;

    private const int Small = 30;

    // Font sizes of the title, each with the number of lines allowed. The first that fits is used.
    private static readonly (int Size, int Lines)[] Titles = [(84, 2), (72, 2), (64, 3), (54, 3)];

    /// <summary>
    /// Identifies everything that posters are drawn with: it changes with the code, the colours and the font.
    /// </summary>
    public static string Version => typeof(DrawPoster).Assembly.ManifestModule.ModuleVersionId.ToString();

    public static byte[] Of(Poster poster) => Of(poster, Poster.Height);

    /// <summary>A cover is a poster that is as high as a book.</summary>
    public static byte[] OfBook(Cover cover) =>
        Of(new Poster("", cover.Title, cover.Author, null, cover.HasSign, cover.Picture), Poster.Width * 3 / 2);

    private static byte[] Of(Poster poster, int height)
    {
        var bottom = height - BelowBottom;
        var canvas = new Canvas(Poster.Width, height);
        canvas.Clear(Palette.Light("paper"));
        var indent = poster.HasSign ? 68 : 0;
        if (poster.HasSign)
        {
            DrawLogo.Small(canvas, Margin, 52, 48);
        }

        Write(canvas, Cut(Above(poster), Small, Right - Margin - indent, 1)[0], Margin + indent, 87, Small, "quiet");
        var (size, lines) = Set(poster.Title);
        var y = 132.0;
        foreach (var line in lines)
        {
            Write(canvas, line, Margin - (size * 0.05), y + (size * 0.92), size, "ink");
            y += size * 1.16;
        }

        if (poster.Picture is { } picture)
        {
            DrawLanes.On(canvas, picture, Margin, Right, (int)y + 36, bottom);
        }
        else if (poster.HasSign)
        {
            var top = Math.Max((int)y + 36, bottom - 210);
            DrawLogo.Wide(canvas, Margin, top, Right - Margin, bottom - top);
        }

        return Png.Of(canvas);
    }

    /// <param name="colour">Name of a colour in the style sheets.</param>
    public static void Write(Canvas canvas, string text, double x, double y, double size, string colour)
    {
        foreach (var letter in Letters.Bold.Value.Outline(text, x, y, size))
        {
            canvas.Fill(letter, Palette.Light(colour));
        }
    }

    private static string Above(Poster poster) =>
        poster.Number is { } number
            ? string.Create(CultureInfo.InvariantCulture, $"{poster.Series} · Article {number}")
            : poster.Series;

    private static (int Size, string[] Lines) Set(string title)
    {
        foreach (var (size, most) in Titles)
        {
            if (Broken(title, size) is { } lines && lines.Length <= most)
            {
                return (size, lines);
            }
        }

        return (Titles[^1].Size, Cut(title, Titles[^1].Size, Right - Margin, Titles[^1].Lines));
    }

    // Null if a single word is wider than the poster.
    private static string[]? Broken(string text, int size)
    {
        var lines = new List<string>();
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && Letters.Bold.Value.Width($"{lines[^1]} {word}", size) <= Right - Margin)
            {
                lines[^1] += $" {word}";
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines.All(line => Letters.Bold.Value.Width(line, size) <= Right - Margin) ? [.. lines] : null;
    }

    // Text that does not fit is cut off with an ellipsis.
    private static string[] Cut(string text, int size, int width, int most)
    {
        var lines = new List<string> { "" };
        foreach (var rune in text.ReplaceLineEndings(" ").EnumerateRunes())
        {
            if (Letters.Bold.Value.Width($"{lines[^1]}{rune}…", size) <= width)
            {
                lines[^1] += rune.ToString();
            }
            else if (lines.Count < most)
            {
                lines.Add(rune.ToString().Trim());
            }
            else
            {
                lines[^1] += "…";
                break;
            }
        }

        return [.. lines];
    }
}
