using System.Collections.Immutable;
using Generator.Proof.Runs;

namespace Generator.Proof.Mutants;

/// <summary>Runs tests on the code with all mutants, of which none is chosen.</summary>
internal static class RunUnchanged
{
    /// <returns>How many seconds each test took; and what went wrong, or null if all passed.</returns>
    public static async Task<(IReadOnlyDictionary<string, double> Seconds, string? Failure)> With(
        TestRunOptions options,
        string root,
        CancellationToken cancel
    )
    {
        var run = await RunTests.In(options, (_, _) => { }, cancel);
        if (run.Results is not { } results)
        {
            return (
                ImmutableDictionary<string, double>.Empty,
                new TestRecords(run.Records, root).Late is { } late
                    ? $"{late.Test} had not ended after {late.Seconds} s."
                    : run.Problems[0].Detail
            );
        }

        return (
            results
                .GroupBy(result => result.Test, StringComparer.Ordinal)
                .ToDictionary(cases => cases.Key, cases => cases.Sum(one => one.Seconds), StringComparer.Ordinal),
            ReadResults.From(results, root).FirstOrDefault(result => !result.Passed) is { } failed
                ? $"{failed.Test}: {failed.Message}"
                : null
        );
    }
}
