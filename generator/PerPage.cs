using System.Globalization;

namespace Generator;

/// <summary>How many entries of a list one page shows at most, from 1 on.</summary>
public sealed record PerPage
{
    public const string Expected = "a whole number from 1 on";

    /// <summary>All articles of a usual series and all its listings: some 200 KB, which any browser opens.</summary>
    public static readonly PerPage Usual = new(400);

    private PerPage(int most) => Most = most;

    public int Most { get; }

    /// <returns>Null if the text is not such a number.</returns>
    public static PerPage? Parse(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var most) && most > 0
            ? new PerPage(most)
            : null;
}
