using System.Collections.Immutable;
using Proving;

namespace Generator.Proof;

/// <summary>Decides whether one listing is proven.</summary>
internal static class JudgeListing
{
    /// <returns>
    /// Its proof, or the problems that prevent one. A failed test is reported once for all its listings, not here.
    /// </returns>
    public static (ListingProof? Proof, ImmutableArray<Problem> Problems) By(Listing listing, EvidenceIndex evidence)
    {
        var claims = evidence.ClaimsOn(listing.Key);
        if (claims.IsEmpty)
        {
            return (null, [ProofProblems.NoTest.At(listing.At, listing.Key)]);
        }

        if (!claims.All(claim => evidence.Passed(claim.Test)))
        {
            return (null, []);
        }

        var contracts = claims.Select(claim => claim.Contract).Distinct().ToArray();
        return contracts.Length > 1
                ? (
                    null,
                    [ContractProblems.TwoContracts.At(listing.At, listing.Key, contracts.Select(one => one.ToString()))]
                )
            : ContractTerms.Of(contracts[0]).IsRun ? JudgeRun(listing, contracts[0], claims, evidence)
            : JudgeRejection.Of(listing, claims, evidence);
    }

    private static (ListingProof? Proof, ImmutableArray<Problem> Problems) JudgeRun(
        Listing listing,
        Contract contract,
        ImmutableArray<Claim> claims,
        EvidenceIndex evidence
    )
    {
        var coverage = evidence.CoverageOf(listing.At.File);
        var executed = listing.Lines.Count(line => HasCode(line) && coverage.Executed.Contains(line.Number));
        var missed = listing.Lines.Where(line => HasCode(line) && coverage.Missed.Contains(line.Number)).ToArray();
        var exempt = claims.Where(claim => claim.Unreached is not null).ToArray();
        var kept = evidence.KeptBy(claims).Where(kept => kept.Contract == contract).ToArray();

        ImmutableArray<Problem> problems =
        [
            .. contract != Contract.Runs && kept.Length == 0
                ? [ContractProblems.UnshownContract.At(listing.At, listing.Key, contract.ToString())]
                : Array.Empty<Problem>(),
            .. executed + missed.Length == 0
                ? [ProofProblems.NothingExecutable.At(listing.At, listing.Key)]
                : Array.Empty<Problem>(),
            .. missed
                .Where(line => exempt.All(claim => claim.Unreached != line.Text.Trim()))
                .Select(line =>
                    ProofProblems.UnexecutedLine.At(
                        listing.At with
                        {
                            Line = line.Number,
                            Column = 1,
                        },
                        listing.Key,
                        line.Text.Trim()
                    )
                ),
            .. exempt
                .Where(claim => missed.All(line => claim.Unreached != line.Text.Trim()))
                .Select(claim => ProofProblems.UnneededExemption.At(claim.At, listing.Key, claim.Unreached!)),
        ];
        var proof = new ListingProof(
            listing.Key,
            contract,
            evidence.TestsOf(claims),
            executed,
            executed + missed.Length,
            [.. exempt.Select(claim => new Exemption(claim.Unreached!, claim.Because ?? ""))],
            [.. Outputs(claims, kept, evidence)]
        );
        return (problems.IsEmpty ? proof : null, problems);
    }

    // Coverage counts braces too, because a debugger can stop there, but they do nothing.
    private static bool HasCode(CodeLine line) => line.Text.AsSpan().Trim(" {}();,").Length > 0;

    // What the contract's assertion showed takes precedence over what was printed.
    private static IEnumerable<Output> Outputs(
        ImmutableArray<Claim> claims,
        KeptContract[] kept,
        EvidenceIndex evidence
    ) =>
        kept.Any(one => one.Observation is not null)
            ? kept.Where(one => one.Observation is not null).Select(one => new Output(one.Name, one.Observation!))
            : evidence.OutputsOf(claims).Select(output => new Output(output.Snapshot, new Printed(output.Text)));
}
