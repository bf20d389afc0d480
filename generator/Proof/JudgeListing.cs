using System.Collections.Immutable;

namespace Generator;

/// <summary>Decides whether one listing is proven.</summary>
internal static class JudgeListing
{
    /// <returns>Its proof, or the problems that keep it from having one. A failed test is no problem here: it is reported once, for all listings that it proves.</returns>
    public static (Proof? Proof, ImmutableArray<Problem> Problems) By(Listing listing, Evidence evidence)
    {
        var claims = evidence.Claims.Where(claim => claim.Key == listing.Key).ToImmutableArray();
        if (claims.IsEmpty)
        {
            return (null, [Problems.NoTest(listing.At, listing.Key)]);
        }

        if (!claims.All(claim => evidence.Results.Any(result => result.Test == claim.Test && result.Passed)))
        {
            return (null, []);
        }

        var contracts = claims.Select(claim => claim.Contract).Distinct().ToArray();
        return contracts.Length > 1 ? (null, [Problems.TwoContracts(listing.At, listing.Key, string.Join(", ", contracts))])
            : contracts[0] == Contract.DoesNotCompile ? JudgeRefusal.Of(listing, claims, evidence)
            : JudgeRun(listing, contracts[0], claims, evidence);
    }

    private static (Proof? Proof, ImmutableArray<Problem> Problems) JudgeRun(Listing listing, Contract contract, ImmutableArray<Claim> claims, Evidence evidence)
    {
        var coverage = evidence.Coverage.FirstOrDefault(covered => covered.File == listing.At.File) ?? new CoveredFile(listing.At.File, [], []);
        var executed = listing.Lines.Count(line => HasCode(line) && coverage.Executed.Contains(line.Number));
        var missed = listing.Lines.Where(line => HasCode(line) && coverage.Missed.Contains(line.Number)).ToArray();
        var exempt = claims.Where(claim => claim.Unreached is not null).ToArray();
        var kept = evidence.Kept.Where(kept => kept.Contract == contract && claims.Any(claim => claim.Name == kept.Name)).ToArray();

        ImmutableArray<Problem> problems =
        [
            .. contract != Contract.Runs && kept.Length == 0 ? [Problems.UnshownContract(listing.At, listing.Key, contract.ToString())] : Array.Empty<Problem>(),
            .. executed + missed.Length == 0 ? [Problems.NothingExecutable(listing.At, listing.Key)] : Array.Empty<Problem>(),
            .. missed.Where(line => exempt.All(claim => claim.Unreached != line.Text.Trim()))
                .Select(line => Problems.UnexecutedLine(listing.At with { Line = line.Number, Column = 1 }, listing.Key, line.Text.Trim())),
            .. exempt.Where(claim => missed.All(line => claim.Unreached != line.Text.Trim()))
                .Select(claim => Problems.UselessExemption(claim.At, listing.Key, claim.Unreached!)),
        ];
        var proof = new Proof(
            contract,
            Tests(claims, evidence),
            executed,
            executed + missed.Length,
            [.. exempt.Select(claim => new Exemption(claim.Unreached!, claim.Because ?? ""))],
            contract is Contract.Runs or Contract.Unordered ? Outputs(claims, evidence) : [.. kept.Where(kept => kept.Shown is not null).Select(kept => new Output(kept.Name, kept.Shown!))],
            [.. Compared(claims, evidence.Timelines).DistinctBy(recorded => recorded.Text).Select(recorded => ReadTimeline.From(recorded.Text).Timeline).OfType<Timeline>()]);
        return (problems.IsEmpty ? proof : null, problems);
    }

    // The compiler lets a debugger stop at braces too, but they do nothing.
    private static bool HasCode(CodeLine line) => line.Text.AsSpan().Trim(" {}();,").Length > 0;

    private static ImmutableArray<Output> Outputs(ImmutableArray<Claim> claims, Evidence evidence) =>
        [.. Compared(claims, evidence.Outputs).Select(output => new Output(output.Snapshot, new Printed(output.Text)))];

    private static IEnumerable<ComparedText> Compared(ImmutableArray<Claim> claims, ImmutableArray<ComparedText> texts) =>
        claims.Select(claim => $"{claim.Name}.verified.txt").Distinct(StringComparer.Ordinal).SelectMany(name => texts.Where(text => text.Snapshot == name));

    /// <summary>The tests behind claims, each once.</summary>
    public static ImmutableArray<ProvingTest> Tests(ImmutableArray<Claim> claims, Evidence evidence) =>
        [.. claims.Select(claim => claim.Test).Distinct(StringComparer.Ordinal).Select(name => evidence.Tests.First(test => test.Name == name))];
}
