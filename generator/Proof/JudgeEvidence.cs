using System.Collections.Immutable;

namespace Generator.Proof;

/// <summary>Decides from the evidence which listings are proven.</summary>
internal static class JudgeEvidence
{
    /// <param name="listings">All listings of the series.</param>
    /// <param name="keys">Keys of the listings to judge; empty to judge all.</param>
    /// <returns>The proofs, and the problems that keep other listings from being proven.</returns>
    public static (ImmutableArray<ListingProof> Proofs, ImmutableArray<Problem> Problems) By(
        Evidence evidence,
        ImmutableArray<Listing> listings,
        ImmutableArray<string> keys
    )
    {
        var judged = keys.IsDefaultOrEmpty ? evidence : Only(keys, evidence);
        var index = new EvidenceIndex(judged);
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var proofs = ImmutableArray.CreateBuilder<ListingProof>();
        problems.AddRange(judged.Problems.Select(kept => kept.ToProblem()));
        problems.AddRange(JudgeTests.By(judged, listings));
        foreach (var listing in listings.Where(listing => keys.IsDefaultOrEmpty || keys.Contains(listing.Key)))
        {
            var (proof, faults) = JudgeListing.By(listing, index);
            problems.AddRange(faults);
            if (proof is not null)
            {
                proofs.Add(proof);
            }
        }

        return (proofs.ToImmutable(), problems.ToImmutable());
    }

    private static Evidence Only(ImmutableArray<string> keys, Evidence evidence)
    {
        ImmutableArray<Claim> claims =
        [
            .. evidence.Claims.Where(claim => keys.Contains(claim.Key, StringComparer.Ordinal)),
        ];
        var tests = claims.Select(claim => claim.Test).ToHashSet(StringComparer.Ordinal);
        var names = claims.Select(claim => claim.Snapshot).ToHashSet(StringComparer.Ordinal);
        return evidence with
        {
            Claims = claims,
            Results = [.. evidence.Results.Where(result => tests.Contains(result.Test))],
            Snapshots = [.. evidence.Snapshots.Where(names.Contains)],
        };
    }
}
