using System.Collections.Immutable;
using static System.FormattableString;

namespace Benchmarks;

/// <summary>Draws how processor time and memory grow with the number of articles.</summary>
internal static class DrawGrowth
{
    /// <returns>The text of an SVG.</returns>
    public static string Of(ImmutableArray<Result> results) =>
        string.Join(
            '\n',
            [
                Invariant(
                    $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {2 * Chart.Width} {Chart.Height}\""
                ),
                "font-family=\"sans-serif\" font-size=\"13\">",
                "<rect width=\"100%\" height=\"100%\" fill=\"#fbf8f1\"/>",
                .. new Chart(
                    0,
                    "Processor time, seconds",
                    [.. results.Select(result => (result.Articles, result.Processor, result.Program))]
                ).Lines(),
                .. new Chart(
                    Chart.Width,
                    "Peak memory, MB",
                    [.. results.Select(result => (result.Articles, result.Megabytes, result.Program))]
                ).Lines(),
                "</svg>\n",
            ]
        );
}
