using System.Collections.Immutable;
using System.Globalization;

namespace Benchmarks;

/// <summary>What one program took for a series, as <c>compare.sh</c> writes it: a median of some runs.</summary>
/// <param name="Processor">Processor time in seconds.</param>
internal sealed record Result(int Articles, string Program, double Seconds, double Processor, double Megabytes)
{
    /// <param name="file">Path of a file of comma-separated values with a heading.</param>
    public static ImmutableArray<Result> In(string file) =>
        [
            .. File.ReadLines(file)
                .Skip(1)
                .Select(line => line.Split(','))
                .Select(value => new Result(
                    int.Parse(value[0], CultureInfo.InvariantCulture),
                    value[1],
                    Number(value[2]),
                    Number(value[3]),
                    Number(value[4])
                )),
        ];

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
