using System.Collections.Immutable;
using Generator.Proof.Runs;

namespace Generator.Proof.Ledger;

/// <summary>Runs tests again and again, in both orders and under each load in turn, and keeps count.</summary>
/// <param name="assembly">Absolute path of the compiled tests.</param>
/// <param name="folder">Absolute path of a folder for what the runs leave.</param>
internal sealed class RepeatRuns(string assembly, string folder, LedgerStore store, BuildContext context)
{
    private static readonly Load[] Loads = Enum.GetValues<Load>();

    /// <param name="tests">The tests, which have passed in this state.</param>
    public async Task Of(ImmutableArray<TestEvidence> tests)
    {
        var ledgers = store.Read().ToDictionary(StringComparer.Ordinal);
        foreach (var test in tests.Where(test => ledgers.GetValueOrDefault(test.Test)?.Closure != test.Closure))
        {
            ledgers[test.Test] = TestLedger.New(test.Test, test.Closure);
        }

        for (var run = 0; run < context.Options.Repeat && !tests.IsEmpty; run++)
        {
            var load = Loads[run % Loads.Length];
            var options = new TestRunOptions(
                assembly,
                [.. tests.Select(test => test.Test)],
                Path.Combine(folder, "repeated"),
                Reversed: run % 2 == 1,
                Load: load
            );
            var number = run + 1;
            using (load == Load.OthersBusy ? new BusyCores() : null)
            {
                foreach (var (test, seconds, failure) in await Outcomes(options, number))
                {
                    ledgers[test] = ledgers[test].With(load, seconds, failure);
                }
            }

            // After each run: whoever stops the rest keeps what is known.
            store.Write(ledgers.Values);
        }
    }

    private async Task<IEnumerable<(string Test, double Seconds, string? Failure)>> Outcomes(
        TestRunOptions options,
        int number
    )
    {
        var run = await RunTests.In(
            options,
            (_, started) =>
                context.Progress.Report(
                    new Step(
                        Phase.Process,
                        "Proof",
                        $"run {number} of {context.Options.Repeat}, test {started} of {options.Tests.Length}"
                    )
                ),
            context.Cancel
        );
        if (run.Results is { } results)
        {
            return ReadResults
                .From(results, context.Root)
                .Select(result => (result.Test, Seconds(result.Test), result.Passed ? null : result.Message));
        }

        // The others had no turn, or it is lost how they came out.
        var said = new TestRecords(run.Records, context.Root).Late is { } late
            ? $"It had not ended after {late.Seconds} s."
            : run.Problems[0].Detail;
        return run.Started.Select(test => (test, 0.0, (string?)said)).TakeLast(1);

        double Seconds(string test) => results.Where(one => one.Test == test).Max(one => one.Seconds);
    }
}
