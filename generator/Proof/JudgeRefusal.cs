using System.Collections.Immutable;
using Proving;

namespace Generator.Proof;

/// <summary>Decides whether a listing that must not compile is proven.</summary>
internal static class JudgeRefusal
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
            .Select(kept => kept.Shown)
            .OfType<Refused>()
            .Where(refused => refused.File == listing.At.File)
            .SelectMany(refused => refused.Refusals.Where(refusal => lines.Contains(refusal.Line)))
            .Distinct()
            .ToImmutableArray();
        if (here.IsEmpty)
        {
            return (null, [ContractProblems.NothingRefused.At(listing.At, listing.Key)]);
        }

        var output = new Output(claims[0].Name, new Refused(listing.At.File, here));
        return (
            new ListingProof(listing.Key, Contract.DoesNotCompile, evidence.TestsOf(claims), 0, 0, [], [output]),
            []
        );
    }
}
