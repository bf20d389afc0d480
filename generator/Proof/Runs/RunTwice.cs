using System.Collections.Immutable;
using System.Globalization;
using Generator.Proof.Closures;
using Generator.Proof.Probes;

namespace Generator.Proof.Runs;

/// <summary>What tests showed.</summary>
/// <param name="Results">Of the first run.</param>
/// <param name="Shown">What the tests showed that passed both times.</param>
/// <param name="Problems">By the full name of the test.</param>
internal sealed record TwoRuns(
    ImmutableArray<TestResult> Results,
    ImmutableArray<TestEvidence> Shown,
    ILookup<string, Problem> Problems
)
{
    public static ILookup<string, Problem> NoProblems { get; } = Array.Empty<Problem>().ToLookup(_ => "");
}

/// <summary>
/// Runs tests twice: on the code as MSBuild compiled it, and from last to first on the same code with probes. What does
/// not come out the same is no proof.
/// </summary>
internal static class RunTwice
{
    private const string Step = "Proof";

    /// <param name="probing">Compiles the code with probes. The first run does not wait for it.</param>
    /// <returns>What they showed; or null and the reason why there are no results.</returns>
    public static async Task<(TwoRuns? Runs, ImmutableArray<Problem> Problems)> Of(
        ImmutableArray<ListedTest> tests,
        ILookup<string, Claim> claims,
        string assembly,
        Task<ProbedCode> probing,
        string folder,
        BuildContext context
    )
    {
        if (tests.IsEmpty)
        {
            return (new TwoRuns([], [], TwoRuns.NoProblems), []);
        }

        // Before any test runs, which might write into its own folder.
        var copy = Path.Combine(folder, "probed");
        WriteCopy.Of(Path.GetDirectoryName(assembly)!, copy);
        var options = new TestRunOptions(
            assembly,
            [.. tests.Select(test => test.FullName)],
            Path.Combine(folder, "first")
        );
        var first = await RunTests.In(options, Progress("test", tests.Length), context.Cancel);
        if (Failure(first, options, tests, claims, context.Root) is { IsEmpty: false } failure)
        {
            return (null, failure);
        }

        var results = ReadResults.From(first.Results!, context.Root);
        var probed = await probing;
        if (!probed.IsCompiled)
        {
            return (null, probed.Problems);
        }

        probed.SaveIn(copy);
        var again = options with
        {
            Assembly = Path.Combine(copy, Path.GetFileName(assembly)),
            Tests = [.. results.Where(result => result.Passed).Select(result => result.Test)],
            Folder = Path.Combine(folder, "second"),
            Reversed = true,
            Probed = probed.Name,
        };
        if (again.Tests.IsEmpty)
        {
            return (new TwoRuns(results, [], TwoRuns.NoProblems), []);
        }

        var second = await RunTests.In(again, Progress("again, test", again.Tests.Length), context.Cancel);
        return Failure(second, again, tests, claims, context.Root) is { IsEmpty: false } failed
            ? (null, failed)
            : (
                new JudgeRuns(
                    (results, new TestRecords(first.Records, context.Root)),
                    (ReadResults.From(second.Results!, context.Root), new TestRecords(second.Records, context.Root)),
                    new ReadExecuted(probed.Files)
                ).Of(tests, claims),
                []
            );

        Action<string, int> Progress(string what, int all) =>
            (test, started) =>
                context.Progress.Report(new Step(Phase.Process, Step, $"{what} {started} of {all}: {Short(test)}"));
    }

    // What the others did not do follows from the test that did not end, so only that is told.
    private static ImmutableArray<Problem> Failure(
        TestRun run,
        TestRunOptions options,
        ImmutableArray<ListedTest> tests,
        ILookup<string, Claim> claims,
        string root
    )
    {
        if (new TestRecords(run.Records, root).Late is not { } late)
        {
            return run.Results is null ? run.Problems : [];
        }

        var left = Math.Max(0, options.Tests.Length - run.Started.Length);
        var file = tests.FirstOrDefault(test => test.FullName == late.Test)?.File ?? "tests/listings";
        var at = claims[late.Test].FirstOrDefault()?.At ?? new Location(file);
        return
        [
            ProofProblems.EndlessTest.At(at, Short(late.Test), late.Seconds) with
            {
                Detail = string.Create(
                    CultureInfo.InvariantCulture,
                    $"Tests of the run that did not get their turn: {left}."
                ),
            },
        ];
    }

    private static string Short(string test) => string.Join('.', test.Split('.').TakeLast(2));
}
