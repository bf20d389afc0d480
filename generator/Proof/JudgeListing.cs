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
        var parts = evidence.PartsOf(listing.At.File, claims);
        var lines = CountLines.Of(listing, parts);
        var missed = lines.Missed;
        var exempt = claims.Where(claim => claim.Unreached is not null).ToArray();
        var kept = evidence.KeptBy(claims).Where(kept => kept.Contract == contract).ToArray();

        ImmutableArray<Problem> problems =
        [
            .. contract != Contract.Runs && kept.Length == 0
                ? [ContractProblems.UnshownContract.At(listing.At, listing.Key, contract.ToString())]
                : Array.Empty<Problem>(),
            .. lines.Executable == 0
                ? [ProofProblems.NothingExecutable.At(listing.At, listing.Key)]
                : Array.Empty<Problem>(),
            .. NeverEntered(listing, claims, lines, evidence),
            .. missed
                .Where(part => exempt.All(claim => claim.Unreached != part.Line.Text.Trim()))
                .Select(part =>
                    ProofProblems.UnexecutedPart.At(
                        listing.At with
                        {
                            Line = part.Line.Number,
                            Column = part.Column,
                        },
                        listing.Key,
                        part.Text
                    )
                ),
            .. exempt
                .Where(claim => missed.All(part => claim.Unreached != part.Line.Text.Trim()))
                .Select(claim => ProofProblems.UnneededExemption.At(claim.At, listing.Key, claim.Unreached!)),
        ];
        var proof = new ListingProof(
            listing.Key,
            contract,
            evidence.TestsOf(claims),
            lines.Executed,
            lines.Executable,
            [.. exempt.Select(claim => new Exemption(claim.Unreached!, claim.Because ?? ""))],
            [.. Outputs(listing, claims, kept, evidence)]
        )
        {
            Closure = evidence.ClosureOf(claims),
        };
        return (problems.IsEmpty ? proof : null, problems);
    }

    // A test that starts the file as a program of its own names it; what that process does is not recorded.
    private static HashSet<string> Starting(Listing listing, ImmutableArray<Claim> claims, EvidenceIndex evidence) =>
        [
            .. evidence
                .TestsOf(claims)
                .Where(test => test.Programs.Contains(listing.At.File, StringComparer.Ordinal))
                .Select(test => test.Name),
        ];

    private static IEnumerable<Problem> NeverEntered(
        Listing listing,
        ImmutableArray<Claim> claims,
        LineCount lines,
        EvidenceIndex evidence
    )
    {
        var (file, tests) = (listing.At.File, claims.DistinctBy(claim => claim.Test).ToArray());
        var entering = tests
            .Where(claim => evidence.ExecutedBy(claim.Test, file).Intersect(lines.Parts).Any())
            .ToArray();
        return tests
            .Except(entering)
            .ExceptBy(Starting(listing, claims, evidence), claim => claim.Test, StringComparer.Ordinal)
            .Where(claim => evidence.Knows(claim.Test) && !lines.Parts.IsEmpty)
            // What only initialises something static has run before any test could call it.
            .Where(claim => entering.Length > 0 || !evidence.Initialises(file, lines.Parts))
            .Select(claim => ProofProblems.NeverEntered.At(claim.At, claim.Test.Split('.')[^1], listing.Key));
    }

    // What the contract's assertion showed takes precedence over what was printed.
    private static IEnumerable<Output> Outputs(
        Listing listing,
        ImmutableArray<Claim> claims,
        KeptContract[] kept,
        EvidenceIndex evidence
    )
    {
        var starting = Starting(listing, claims, evidence);
        return kept.Any(one => one.Observation is not null)
            ? kept.Where(one => one.Observation is not null).Select(one => new Output(one.Name, one.Observation!))
            : from output in evidence.OutputsOf(claims)
            let test = claims.First(claim => claim.Snapshot == output.Snapshot).Test
            let isWritten = output.IsWritten || starting.Contains(test)
            select new Output(output.Snapshot, isWritten ? new Printed(output.Text) : new Composed(output.Text));
    }
}
