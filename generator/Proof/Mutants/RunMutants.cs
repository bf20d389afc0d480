using System.Collections.Immutable;
using Generator.Proof.Runs;

namespace Generator.Proof.Mutants;

/// <summary>Runs the tests of listings on changed code, each change in a process of its own.</summary>
/// <param name="assembly">Absolute path of the compiled tests, beside the code.</param>
/// <param name="folder">Absolute path of a folder for what the runs leave.</param>
/// <param name="root">Absolute path of the series root.</param>
internal sealed class RunMutants(string assembly, string folder, string root, CancellationToken cancel)
{
    // A change may make a test wait forever. What only takes longer must not count as that.
    private const int LeastSeconds = 5;

    private const int Slower = 10;

    private IReadOnlyDictionary<string, double> _seconds = ImmutableDictionary<string, double>.Empty;

    /// <summary>Replaces the code beside the tests.</summary>
    public void Use(EmittedCode code, string name)
    {
        var path = Path.Combine(Path.GetDirectoryName(assembly)!, name);
        File.WriteAllBytes($"{path}.dll", [.. code.Assembly]);
        File.WriteAllBytes($"{path}.pdb", [.. code.Symbols]);
    }

    /// <summary>Runs tests on the code without any change, and notes how long they take.</summary>
    /// <returns>What went wrong; null if all tests passed.</returns>
    public async Task<string?> RunUnchanged(ImmutableArray<string> tests)
    {
        var run = await RunTests.In(
            new TestRunOptions(assembly, tests, Path.Combine(folder, "unchanged"), Mutant: 0),
            (_, _) => { },
            cancel
        );
        if (run.Results is not { } results)
        {
            return Late(run) ?? run.Problems[0].Detail;
        }

        _seconds = results
            .GroupBy(result => result.Test, StringComparer.Ordinal)
            .ToDictionary(cases => cases.Key, cases => cases.Sum(one => one.Seconds), StringComparer.Ordinal);
        return ReadResults.From(results, root).FirstOrDefault(result => !result.Passed) is { } failed
            ? $"{failed.Test}: {failed.Message}"
            : null;
    }

    /// <param name="number">Number of the change; 0 if the code beside the tests has no other.</param>
    /// <param name="tests">The tests that should notice it.</param>
    /// <returns>The first test that failed, and what it said; null if all passed.</returns>
    public async Task<(string Test, string Message)?> Run(int number, ImmutableArray<string> tests)
    {
        var seconds = LeastSeconds + (int)(tests.Max(test => _seconds.GetValueOrDefault(test)) * Slower);
        var run = await RunTests.In(
            new TestRunOptions(assembly, tests, Path.Combine(folder, "changed"), Mutant: number, Seconds: seconds),
            (_, _) => { },
            cancel
        );
        var last = run.Started.LastOrDefault() ?? tests[0];
        return run.Results is not { } results ? (last, Late(run) ?? $"It ended the process.\n{run.Problems[0].Detail}")
            : ReadResults.From(results, root).FirstOrDefault(result => !result.Passed) is { } failed
                ? (failed.Test, failed.Message)
            : null;
    }

    private string? Late(TestRun run) =>
        new TestRecords(run.Records, root).Late is { } late ? $"It had not ended after {late.Seconds} s." : null;
}
