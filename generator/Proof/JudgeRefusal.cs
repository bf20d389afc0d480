using System.Collections.Immutable;

namespace Generator;

/// <summary>Decides whether a listing is refused by the compiler as it promises.</summary>
internal static class JudgeRefusal
{
    public static (Proof? Proof, ImmutableArray<Problem> Problems) Of(Listing listing, ImmutableArray<Claim> claims, Evidence evidence)
    {
        var lines = listing.Lines.Select(line => line.Number).ToHashSet();
        var here = evidence.Kept
            .Where(kept => claims.Any(claim => claim.Name == kept.Name))
            .Select(kept => kept.Shown).OfType<Refused>()
            .Where(refused => refused.File == listing.At.File)
            .SelectMany(refused => refused.Refusals.Where(refusal => lines.Contains(refusal.Line)))
            .Distinct()
            .ToImmutableArray();
        return here.IsEmpty
            ? (null, [Problems.NothingRefused(listing.At, listing.Key)])
            : (new Proof(Contract.DoesNotCompile, JudgeListing.Tests(claims, evidence), 0, 0, [], [new Output(claims[0].Name, new Refused(listing.At.File, here))], []), []);
    }
}
