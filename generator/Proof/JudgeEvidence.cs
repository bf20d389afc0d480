using System.Collections.Immutable;

namespace Generator.Proof;

/// <summary>Decides from the evidence which listings are proven.</summary>
internal static class JudgeEvidence
{
    /// <param name="listings">All listings of the series.</param>
    /// <returns>The proofs, and the problems that keep other listings from being proven.</returns>
    public static (ImmutableArray<ListingProof> Proofs, ImmutableArray<Problem> Problems) By(
        Evidence evidence,
        ImmutableArray<Listing> listings
    )
    {
        var index = new EvidenceIndex(evidence);
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var proofs = ImmutableArray.CreateBuilder<ListingProof>();
        problems.AddRange(evidence.Problems.Select(kept => kept.ToProblem()));
        problems.AddRange(JudgeTests.By(evidence, listings));
        foreach (var listing in listings)
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
}
