using System.Collections.Immutable;
using System.Text.Json;

namespace Generator.Proof;

/// <summary>Runs the tests once and gathers what they showed.</summary>
internal static class GatherEvidence
{
    private const string Verified = ".verified.txt";

    /// <returns>The evidence; or null and the problems if the run gave no results.</returns>
    public static async Task<(Evidence? Evidence, ImmutableArray<Problem> Problems)> In(
        ImmutableArray<Finding> findings,
        string closure,
        BuildContext context
    )
    {
        var root = context.Root;
        var run = await RunTests.In(root, context.Progress, context.Cancel);
        if (run.Results is null)
        {
            return (null, run.Problems);
        }

        if (run.Assembly is null || await ReadCompilation.From(root, context.Cancel) is not { } project)
        {
            const string Silent = "MSBuild does not say how the project in code/ is compiled.";
            return (null, [ProofProblems.ProofRunFailed.At(new Location("code")) with { Detail = Silent }]);
        }

        var (found, faults) = await RunFindings.All(findings, project, context);
        var compilation = (await project.GetCompilationAsync(context.Cancel))!;
        var (claims, tests, claimFaults) = ReadClaims.From(root);
        var unseen = CheckClaims.Of(claims, ReadCompiledClaims.From(run.Assembly));
        var records = new TestRecords(run.Records, root);
        var snapshots = Folder
            .Files(root, "tests/listings")
            .Where(name => name.EndsWith(Verified, StringComparison.Ordinal))
            .ToImmutableArray();
        var (kept, broken) = Kept(claims, records);
        var evidence = new Evidence(
            closure,
            HashClosure.Sdk,
            records.Runtime,
            [.. findings.Select(finding => new Section(finding.Name, finding.Write(found.All)))],
            claims,
            tests,
            ReadResults.From(run.Results, root),
            run.Coverage is null ? [] : ReadCoverage.From(run.Coverage, root),
            [.. snapshots.Select(snapshot => Compared(snapshot, records)).OfType<ComparedText>()],
            kept,
            snapshots,
            [
                .. faults
                    .Concat(claimFaults)
                    .Concat(unseen)
                    .Concat(broken)
                    .Concat(CheckOmittedCode.In(compilation, root))
                    .Select(KeptProblem.Of),
            ]
        );
        // Whatever was read since the run is proven only if it is what the compiler read for the run.
        ImmutableArray<Problem> changed = [.. ReadChangedSources.Of(run.Assembly, root)];
        return !changed.IsEmpty ? (null, changed)
            : HashClosure.Of(root) != closure ? (null, [ProofProblems.ChangedDuringRun.At(new Location("code"))])
            : (evidence, []);
    }

    private static ComparedText? Compared(string snapshot, TestRecords records) =>
        records.Read(snapshot) is { } text
            ? new ComparedText(snapshot, text, records.KindOf(snapshot[..^Verified.Length]) ?? "")
            : null;

    private static (ImmutableArray<KeptContract> Kept, ImmutableArray<Problem> Problems) Kept(
        ImmutableArray<Claim> claims,
        TestRecords records
    )
    {
        var kept = ImmutableArray.CreateBuilder<KeptContract>();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        foreach (var claim in claims.DistinctBy(claim => (claim.Name, claim.Contract)))
        {
            try
            {
                if (records.Read($"{claim.Name}.{claim.Contract}") is { } record)
                {
                    var observation = JsonSerializer.Deserialize(record, EvidenceJson.Default.Observation);
                    kept.Add(new KeptContract(claim.Name, claim.Contract, observation));
                }
            }
            // NotSupportedException: the record does not name its type.
            catch (Exception exception) when (exception is JsonException or NotSupportedException)
            {
                problems.Add(ProofProblems.BrokenRecord.At(claim.At, claim.Key, exception.Message));
            }
        }

        return (kept.ToImmutable(), problems.ToImmutable());
    }
}
