using System.Globalization;

namespace Theme.Attestation;

/// <summary>Draws a badge for pages elsewhere, which look the same in light and in dark surroundings.</summary>
internal static class DrawBadge
{
    private const string Subject = "listings";

    private const double Height = 20;

    // Space before and after a text.
    private const double Margin = 6;

    // Of digits and small letters, on average. The text is fitted to its width, whichever font a reader has.
    private const double WidthOfCharacter = 6.6;

    // White on either of them has a contrast of 4.5 and more.
    private const string Grey = "#4a4a4a";

    private const string Green = "#1f7a3d";

    /// <param name="proven">How many listings are proven.</param>
    /// <param name="all">How many there are.</param>
    /// <returns>The badge as SVG.</returns>
    public static string Of(int proven, int all)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{proven} of {all} proven");
        var (left, right) = (WidthOf(Subject), WidthOf(text));
        var whole = (left + right).ToString("0.#", CultureInfo.InvariantCulture);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{whole}" height="{Height}" viewBox="0 0 {whole} {Height}"
              role="img" aria-labelledby="t">
              <title id="t">{Subject}: {text}</title>
              <path fill="{Grey}" d="M3 0h{left - 3:0.#}v{Height}h-{left - 3:0.#}a3 3 0 0 1-3-3v-14a3 3 0 0 1 3-3z"/>
              <path fill="{Green}" d="M{left:0.#} 0h{right - 3:0.#}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-{right - 3:0.#}z"/>
              <g aria-hidden="true" fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
            {Word(Subject, 0, left)}{Word(text, left, right)}  </g>
            </svg>

            """
        );
    }

    private static string Word(string text, double start, double width) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"    <text x=\"{start + Margin:0.#}\" y=\"14\" textLength=\"{width - 2 * Margin:0.#}\">{text}</text>\n"
        );

    private static double WidthOf(string text) => text.Length * WidthOfCharacter + 2 * Margin;
}
