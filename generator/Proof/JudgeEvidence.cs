using System.Collections.Immutable;

namespace Generator;

/// <summary>Decides from the facts which listings are proven, by the rules of the README.</summary>
internal static class JudgeEvidence
{
    /// <returns>All listings, with their proof where there is one, and everything that keeps one from being proven.</returns>
    public static (ImmutableArray<Listing> Listings, ImmutableArray<Problem> Problems) By(Evidence evidence)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        problems.AddRange(evidence.Problems);
        problems.AddRange(JudgeTests.By(evidence));
        problems.AddRange(evidence.Timelines
            .Select(recorded => (recorded.Snapshot, Read: ReadTimeline.From(recorded.Text)))
            .Where(recorded => recorded.Read.Timeline is null)
            .Select(recorded => Problems.BadTimeline(new Location(recorded.Snapshot, recorded.Read.Line), recorded.Read.Why)));
        var listings = ImmutableArray.CreateBuilder<Listing>();
        foreach (var listing in evidence.Listings)
        {
            var (proof, faults) = JudgeListing.By(listing, evidence);
            problems.AddRange(faults);
            listings.Add(listing with { Proof = proof });
        }

        return (listings.ToImmutable(), problems.ToImmutable());
    }
}
