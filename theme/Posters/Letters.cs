using System.Collections.Immutable;
using System.Globalization;

namespace Theme.Posters;

/// <summary>The outlines of a font, from <c>letters/</c>, because installed fonts differ between machines.</summary>
internal sealed class Letters
{
    private sealed record Letter(int Width, string Outline);

    private readonly Dictionary<int, Letter> _letters = [];

    private readonly Dictionary<(int Left, int Right), int> _kerning = [];

    private readonly double _em;

    private Letters(TextReader reader)
    {
        _em = int.Parse(reader.ReadLine()!, CultureInfo.InvariantCulture);
        while (reader.ReadLine() is { } line)
        {
            var parts = line.Split(' ', 4);
            if (parts[0] == "kern")
            {
                _kerning.Add((Number(parts[1]), Number(parts[2])), Number(parts[3]));
            }
            else
            {
                var cells = line.Split(' ', 3);
                _letters.Add(Number(cells[0]), new Letter(Number(cells[1]), cells.ElementAtOrDefault(2) ?? ""));
            }
        }
    }

    /// <summary>Loaded when the first poster is drawn.</summary>
    public static Lazy<Letters> Bold { get; } =
        new(() =>
        {
            using var reader = new StreamReader(
                typeof(Letters).Assembly.GetManifestResourceStream("letters/letters.txt")!
            );
            return new Letters(reader);
        });

    /// <param name="size">Font size (1 em) in pixels.</param>
    /// <returns>The width of the text in pixels.</returns>
    public double Width(string text, double size) =>
        Placed(text).LastOrDefault() is { Letter: { } last, At: var at } ? (at + last.Width) * size / _em : 0;

    /// <param name="x">Where the text starts.</param>
    /// <param name="y">Its baseline.</param>
    /// <param name="size">Font size (1 em) in pixels.</param>
    /// <returns>One shape per letter.</returns>
    public IEnumerable<Shape> Outline(string text, double x, double y, double size) =>
        Placed(text).Select(placed => Shape.Parse(placed.Letter.Outline, x + (placed.At * size / _em), y, size / _em));

    private IEnumerable<(Letter Letter, int At)> Placed(string text)
    {
        var (at, before) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            var letter = _letters.GetValueOrDefault(rune.Value) ?? Missing;
            at += _kerning.GetValueOrDefault((before, rune.Value));
            yield return (letter, at);
            at += letter.Width;
            before = rune.Value;
        }
    }

    // A box, for a letter that the font lacks.
    private Letter Missing =>
        new(
            (int)_em * 6 / 10,
            string.Create(
                CultureInfo.InvariantCulture,
                $"M{_em * 0.1} 0L{_em * 0.5} 0L{_em * 0.5} {_em * 0.7}L{_em * 0.1} {_em * 0.7}Z"
                    + $"M{_em * 0.16} {_em * 0.06}L{_em * 0.16} {_em * 0.64}"
                    + $"L{_em * 0.44} {_em * 0.64}L{_em * 0.44} {_em * 0.06}Z"
            )
        );

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
