using System.Collections.Immutable;
using Generator.Proof.Closures;

namespace Generator.Proof.Runs;

/// <summary>Decides which tests did the same in two runs, and lost nothing on the way.</summary>
/// <param name="first">Results and records of the run on the code as it is.</param>
/// <param name="second">Of the run on the code with probes.</param>
/// <param name="executed">Reads what a test executed in the second run.</param>
internal sealed class JudgeRuns(
    (ImmutableArray<TestResult> Results, TestRecords Records) first,
    (ImmutableArray<TestResult> Results, TestRecords Records) second,
    ReadExecuted executed
)
{
    private readonly Dictionary<string, TestResult> _first = first.Results.ToDictionary(result => result.Test);

    private readonly Dictionary<string, TestResult> _second = second.Results.ToDictionary(result => result.Test);

    /// <param name="tests">The tests that ran.</param>
    /// <param name="claims">By the full name of their test.</param>
    public TwoRuns Of(ImmutableArray<ListedTest> tests, ILookup<string, Claim> claims)
    {
        var shown = ImmutableArray.CreateBuilder<TestEvidence>();
        var problems = new List<Problem>();
        var byTest = new List<(string Test, Problem Problem)>();
        foreach (var test in tests.Where(test => _first.GetValueOrDefault(test.FullName)?.Passed == true))
        {
            problems.Clear();
            if (Shown(test, claims[test.FullName], problems) is { } evidence)
            {
                shown.Add(evidence);
            }

            byTest.AddRange(problems.Select(problem => (test.FullName, problem)));
        }

        return new TwoRuns(
            first.Results,
            shown.ToImmutable(),
            byTest.ToLookup(one => one.Test, one => one.Problem, StringComparer.Ordinal)
        );
    }

    private TestEvidence? Shown(ListedTest test, IEnumerable<Claim> claims, List<Problem> problems)
    {
        var at = claims.FirstOrDefault()?.At ?? new Location(test.File);
        var (shown, faults) = ReadShown.By(test, claims, first.Records);
        problems.AddRange(faults);
        var again = _second.GetValueOrDefault(test.FullName);
        var difference =
            again?.Passed == true
                ? CompareRuns.Of(shown, ReadShown.By(test, claims, second.Records).Shown)
                : again?.Message ?? "It did not run.";
        if (difference is not null)
        {
            problems.Add(ProofProblems.NotRepeatable.At(again?.At ?? at, test.FullName) with { Detail = difference });
            return null;
        }

        Lost(ProofProblems.SwallowedAssertion, "swallowed");
        Lost(ProofProblems.UnobservedException, "unobserved");
        Lost(ProofProblems.WaitNotEnded, "waiting");
        var isWritten = second.Records.Of(test.FullName, "composed") is null;
        return shown with
        {
            Executed = executed.Of(test.FullName, second.Records),
            Compared = [.. shown.Compared.Select(text => text with { IsWritten = isWritten })],
        };

        void Lost(ProblemKind kind, string name)
        {
            if (second.Records.Of(test.FullName, name) is { } lost)
            {
                problems.Add(kind.At(at, test.FullName) with { Detail = lost.TrimEnd() });
            }
        }
    }
}
