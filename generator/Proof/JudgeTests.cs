using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Generator.Proof;

/// <summary>
/// Finds tests that did not pass, invalid claims, snapshots that no test compared, and recordings that no listing made.
/// </summary>
internal static partial class JudgeTests
{
    public static IEnumerable<Problem> By(Evidence evidence, ImmutableArray<Listing> listings) =>
        [
            .. ResultFaults(evidence),
            .. ClaimFaults(evidence, listings),
            .. SnapshotFaults(evidence),
            .. RecordingFaults(evidence, listings),
        ];

    private static IEnumerable<Problem> ResultFaults(Evidence evidence)
    {
        var claimed = evidence.Claims.ToLookup(claim => claim.Test, StringComparer.Ordinal);
        foreach (var result in evidence.Results.Where(result => !result.Passed))
        {
            var at = claimed[result.Test].FirstOrDefault()?.At ?? new Location("tests/listings");
            yield return result.Skipped
                ? ProofProblems.SkippedTest.At(at, Short(result.Test), Keys(claimed[result.Test]))
                : Failure(result, result.At ?? at, [.. claimed[result.Test]]);
        }

        var ran = evidence.Results.Select(result => result.Test).ToHashSet(StringComparer.Ordinal);
        foreach (var claims in claimed.Where(claims => !ran.Contains(claims.Key)))
        {
            yield return ProofProblems.NotRunTest.At(claims.First().At, Short(claims.Key), Keys(claims));
        }
    }

    private static Problem Failure(TestResult result, Location at, ImmutableArray<Claim> claims)
    {
        if (BrokenContract.Match(result.Message) is { Success: true } broken)
        {
            return ContractProblems
                .Of(broken.Groups["breach"].Value)
                .At(at, broken.Groups["what"].Value.TrimEnd('.'), Keys(claims)) with
            {
                Detail = broken.Groups["more"].Value,
            };
        }

        var accepted = claims.Select(claim => $" {claim.Key}").Distinct(StringComparer.Ordinal);
        return NoSnapshot.Match(result.Message) is { Success: true } missing
            ? ProofProblems.NewSnapshot.At(at, Short(result.Test), string.Concat(accepted)) with
            {
                Detail = missing.Groups["text"].Value,
            }
            : ProofProblems.FailedTest.At(at, Short(result.Test), Keys(claims)) with
            {
                Detail = result.Message,
            };
    }

    private static IEnumerable<Problem> ClaimFaults(Evidence evidence, ImmutableArray<Listing> listings)
    {
        var keys = listings.Select(listing => listing.Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. evidence
                .Claims.Where(claim => !keys.Contains(claim.Key))
                .Select(claim =>
                    ProofProblems.UnknownKeyInTest.At(claim.At, claim.Key, Suggestion.For(claim.Key, keys))
                ),
            .. evidence
                .Claims.Where(claim =>
                    (claim.Unreached ?? claim.Survives) is not null && string.IsNullOrWhiteSpace(claim.Because)
                )
                .Select(claim =>
                    ProofProblems.ExemptionWithoutReason.At(claim.At, (claim.Unreached ?? claim.Survives)!)
                ),
        ];
    }

    private static IEnumerable<Problem> SnapshotFaults(Evidence evidence)
    {
        // A failed test may not have reached its comparison.
        var failed = evidence
            .Results.Where(result => !result.Passed)
            .Select(result => $".{result.Test.Split('.')[^1]}.verified.txt")
            .ToArray();
        return evidence
            .Snapshots.Except(evidence.Shown.SelectMany(shown => shown.Compared).Select(compared => compared.Snapshot))
            .Where(snapshot => !failed.Any(end => snapshot.EndsWith(end, StringComparison.Ordinal)))
            .Select(snapshot => ProofProblems.UncomparedSnapshot.At(new Location(snapshot)));
    }

    // What a listing never called may be drawn from nothing but the test.
    private static IEnumerable<Problem> RecordingFaults(Evidence evidence, ImmutableArray<Listing> listings)
    {
        var files = listings.ToLookup(listing => listing.Key, listing => listing.At.File, StringComparer.Ordinal);
        var claimed = evidence.Claims.ToLookup(claim => claim.Test, StringComparer.Ordinal);
        return from shown in evidence.Shown
            where shown.Compared.Any(text => text.Kind.Length > 0)
            let claims = claimed[shown.Test].ToArray()
            where claims.Length > 0
            where !claims.SelectMany(claim => files[claim.Key]).Intersect(shown.Recorded?.Callers ?? []).Any()
            select ProofProblems.ForeignRecording.At(claims[0].At, Short(shown.Test), Keys(claims));
    }

    private static string Short(string test) => string.Join('.', test.Split('.').TakeLast(2));

    private static string Keys(IEnumerable<Claim> claims)
    {
        var keys = claims.Select(claim => $"'{claim.Key}'").Distinct(StringComparer.Ordinal).ToArray();
        return keys.Length switch
        {
            0 => "",
            1 => $"; it proves the listing {keys[0]}",
            _ => $"; it proves the listings {string.Join(", ", keys)}",
        };
    }

    [GeneratedRegex(
        """^Proving\.BrokenContractException : (?<breach>\w+): (?<what>[^\n]*)(?<more>[\s\S]*)$""",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex BrokenContract { get; }

    // As tests/Snapshot.cs writes it. Verify.Xunit does not write the last line.
    [GeneratedRegex(
        """
            ^[\w.]*VerifyException\ :\ Directory:\ [^\n]*\n New:\n [\s\S]*? \nFileContent:\n+
            (?<text>[\s\S]*?) (\n\nIf\ the\ received\ [^\n]*)? \s*$
            """,
        RegexOptions.NonBacktracking | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex NoSnapshot { get; }
}
