using System.Collections.Immutable;
using System.Globalization;
using Generator.Proof.Probes;

namespace Generator.Proof.Runs;

/// <summary>
/// Reads what a test executed, from the record that it left in the run with probes; see tests/Probes.cs.
/// </summary>
/// <param name="files">The files with probes, in the order of their numbers.</param>
internal sealed class ReadExecuted(ImmutableArray<ProbedFile> files)
{
    private const string Once = " once";

    public ImmutableArray<ExecutedFile> Of(string test, TestRecords records)
    {
        var lines = (records.Of(test, "executed") ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var once = lines
            .Where(line => line.EndsWith(Once, StringComparison.Ordinal))
            .Select(line => line[..^Once.Length]);
        var (own, initial) = (
            Numbers(lines.Where(line => !line.EndsWith(Once, StringComparison.Ordinal))),
            Numbers(once)
        );
        var executed = ImmutableArray.CreateBuilder<ExecutedFile>();
        var first = 0;
        foreach (var file in files)
        {
            var numbers = first..(first + file.Probes.Length);
            var one = new ExecutedFile(file.File, [.. Within(own, numbers)], [.. Within(initial, numbers)]);
            if (one is not { Probes: [], Once: [] })
            {
                executed.Add(one);
            }

            first += file.Probes.Length;
        }

        return executed.ToImmutable();
    }

    private static int[] Numbers(IEnumerable<string> lines) =>
        [.. lines.Select(line => int.Parse(line, CultureInfo.InvariantCulture)).Distinct().Order()];

    private static IEnumerable<int> Within(int[] all, Range numbers) =>
        all.Where(number => number >= numbers.Start.Value && number < numbers.End.Value)
            .Select(number => number - numbers.Start.Value);
}
