using System.Collections.Immutable;
using System.Text.Json;

namespace Generator;

/// <summary>Runs the tests once and writes down what they showed.</summary>
internal static class GatherEvidence
{
    private const string Verified = ".verified.txt";

    /// <returns>Evidence, or problems alone if the run gave no results.</returns>
    public static async Task<(Evidence? Evidence, ImmutableArray<Problem> Problems)> In(string root, string closure, IProgress<Step> progress, CancellationToken cancel)
    {
        var run = await RunTests.In(root, progress, cancel);
        if (run.Results is null)
        {
            return (null, run.Problems);
        }

        var (extracted, plain, faults) = ExtractListings.From(root);
        progress.Report(new Step(Phase.Proof, "asking the compiler what each name is"));
        if (await ReadCompilation.From(root, cancel) is not { } project)
        {
            return (null, [Problems.ProofRunFailed(new Location("code"), "MSBuild does not say how the project in code/ is compiled.")]);
        }

        var (classified, files) = await ClassifyCode.Of(extracted, plain, project, root, cancel);
        var (named, cards) = await NameListings.Of(classified, project, root, cancel);
        progress.Report(new Step(Phase.Proof, "reading what the compiler made of iterators and async methods"));
        var (listings, refused) = await LowerListings.Of(named, project, root, cancel);
        var (claims, tests, claimFaults) = ReadClaims.From(root);
        var snapshots = Folder.Files(root, "tests/listings").Where(name => name.EndsWith(Verified, StringComparison.Ordinal)).ToImmutableArray();
        var compared = snapshots.Select(snapshot => Compared(snapshot, run.Records, root)).OfType<ComparedText>()
            .ToLookup(text => Record(text.Snapshot.Replace(Verified, ".Timeline", StringComparison.Ordinal), run.Records, root) is not null);
        var evidence = new Evidence(
            closure,
            HashClosure.Sdk,
            RuntimeIn(run.Records),
            listings,
            files,
            cards,
            await DescribeTypes.Of(project, root, cancel),
            claims,
            tests,
            ReadResults.From(run.Results, root),
            run.Coverage is null ? [] : ReadCoverage.From(run.Coverage, root),
            [.. compared[false]],
            [.. compared[true]],
            [.. claims.DistinctBy(claim => (claim.Name, claim.Contract)).Select(claim => Kept(claim, run.Records, root)).OfType<KeptContract>()],
            snapshots,
            [.. faults, .. refused, .. claimFaults]);
        return (evidence, []);
    }

    private static ComparedText? Compared(string snapshot, string records, string root) =>
        Record(snapshot, records, root) is { } text ? new ComparedText(snapshot, text) : null;

    // A record that can't be read shows nothing.
    private static KeptContract? Kept(Claim claim, string records, string root)
    {
        try
        {
            return Record($"{claim.Name}.{claim.Contract}", records, root) is { } shown ? new KeptContract(claim.Name, claim.Contract, Read(shown, claim.Contract)) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Shown? Read(string json, Contract contract) => contract switch
    {
        Contract.Throws => JsonSerializer.Deserialize(json, EvidenceJson.Default.Thrown),
        Contract.Outcomes => JsonSerializer.Deserialize(json, EvidenceJson.Default.Counted),
        Contract.Hangs => JsonSerializer.Deserialize(json, EvidenceJson.Default.Stuck),
        Contract.DoesNotCompile => JsonSerializer.Deserialize(json, EvidenceJson.Default.Refused),
        _ => null,
    };

    private static string RuntimeIn(string records) => Path.Combine(records, "runtime") is var file && File.Exists(file) ? File.ReadAllText(file) : "";

    // What a test left under the path of its own file, see tests/Records.cs.
    private static string? Record(string name, string records, string root)
    {
        var path = Path.GetFullPath(Path.Combine(root, name));
        var record = Path.Join(records, path[Path.GetPathRoot(path)!.Length..]);
        return File.Exists(record) ? File.ReadAllText(record).ReplaceLineEndings("\n") : null;
    }
}
