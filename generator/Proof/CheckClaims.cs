using System.Collections.Immutable;

namespace Generator.Proof;

/// <summary>Finds claims that are in the source and not in the compiled tests, or the other way round.</summary>
internal static class CheckClaims
{
    /// <param name="claims">From the source.</param>
    /// <param name="compiled">From the test assembly.</param>
    public static IEnumerable<Problem> Of(ImmutableArray<Claim> claims, ImmutableHashSet<CompiledClaim> compiled)
    {
        var written = claims.ToLookup(claim => new CompiledClaim(
            claim.Test,
            claim.Key,
            claim.Contract,
            claim.Unreached,
            claim.Because,
            claim.Survives
        ));
        return
        [
            .. written
                .Where(same => !compiled.Contains(same.Key))
                .SelectMany(same => same)
                .Select(claim => ProofProblems.ClaimNotCompiled.At(claim.At, claim.Key, claim.Test)),
            .. compiled
                .Where(claim => !written.Contains(claim))
                .OrderBy(claim => claim.Test, StringComparer.Ordinal)
                .ThenBy(claim => claim.Key, StringComparer.Ordinal)
                .Select(claim => ProofProblems.HiddenClaim.At(new Location("tests/listings"), claim.Key, claim.Test)),
        ];
    }
}
