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
    /// <param name="test">Full name of the test.</param>
    public ImmutableArray<ExecutedFile> Of(string test, TestRecords records)
    {
        var numbers = (records.Of(test, "executed") ?? "")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => int.Parse(line, CultureInfo.InvariantCulture))
            .Order()
            .Distinct()
            .ToArray();
        var executed = ImmutableArray.CreateBuilder<ExecutedFile>();
        var first = 0;
        foreach (var file in files)
        {
            var own = numbers.Where(number => number >= first && number < first + file.Probes.Length).ToArray();
            if (own.Length > 0)
            {
                executed.Add(new ExecutedFile(file.File, [.. own.Select(number => number - first)]));
            }

            first += file.Probes.Length;
        }

        return executed.ToImmutable();
    }
}
