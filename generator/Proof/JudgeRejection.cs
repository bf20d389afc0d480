using System.Collections.Immutable;
using Proving;

namespace Generator.Proof;

/// <summary>Decides whether a listing that must not compile is proven.</summary>
internal static class JudgeRejection
{
    public static (ListingProof? Proof, ImmutableArray<Problem> Problems) Of(
        Listing listing,
        ImmutableArray<Claim> claims,
        EvidenceIndex evidence
    )
    {
        var lines = listing.Lines.Select(line => line.Number).ToHashSet();
        var here = evidence
            .KeptBy(claims)
            .Select(kept => kept.Observation)
            .OfType<Rejected>()
            .Where(rejected => rejected.File == listing.At.File)
            .SelectMany(rejected => rejected.Errors.Where(error => lines.Contains(error.Line)))
            .Distinct()
            .ToImmutableArray();
        if (here.IsEmpty)
        {
            return (null, [ContractProblems.NothingRejected.At(listing.At, listing.Key)]);
        }

        var output = new Output(claims[0].Name, new Rejected(listing.At.File, here));
        return (
            new ListingProof(listing.Key, Contract.DoesNotCompile, evidence.TestsOf(claims), 0, 0, [], [output])
            {
                Closure = evidence.ClosureOf(claims),
            },
            []
        );
    }
}
