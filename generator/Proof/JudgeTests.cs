using System.Text.RegularExpressions;

namespace Generator;

/// <summary>Finds tests that did not pass, and claims and snapshots that no test stands behind.</summary>
internal static partial class JudgeTests
{
    public static IEnumerable<Problem> By(Evidence evidence) =>
        [.. ResultFaults(evidence), .. ClaimFaults(evidence), .. SnapshotFaults(evidence)];

    private static IEnumerable<Problem> ResultFaults(Evidence evidence)
    {
        var claimed = evidence.Claims.ToLookup(claim => claim.Test, StringComparer.Ordinal);
        foreach (var result in evidence.Results.Where(result => !result.Passed))
        {
            var at = claimed[result.Test].FirstOrDefault()?.At ?? new Location("tests/listings");
            yield return result.Skipped
                ? Problems.SkippedTest(at, Short(result.Test), Keys(claimed[result.Test]))
                : Failure(result, result.At ?? at, Keys(claimed[result.Test]));
        }

        foreach (var claims in claimed.Where(claims => evidence.Results.All(result => result.Test != claims.Key)))
        {
            yield return Problems.NotRunTest(claims.First().At, Short(claims.Key), Keys(claims));
        }
    }

    private static Problem Failure(TestResult result, Location at, string keys)
    {
        var contract = BrokenContract.Match(result.Message);
        return contract.Success
            ? Problems.BrokenContract(at, contract.Groups["kind"].Value, keys, contract.Groups["what"].Value.TrimEnd('.'), contract.Groups["more"].Value)
            : Problems.FailedTest(at, Short(result.Test), keys, result.Message);
    }

    private static IEnumerable<Problem> ClaimFaults(Evidence evidence)
    {
        var keys = evidence.Listings.Select(listing => listing.Key).Distinct(StringComparer.Ordinal).ToArray();
        return evidence.Claims.Where(claim => !keys.Contains(claim.Key, StringComparer.Ordinal)).Select(claim => Problems.UnknownKeyInTest(claim.At, claim.Key, keys))
            .Concat(evidence.Claims.Where(claim => claim.Unreached is not null && string.IsNullOrWhiteSpace(claim.Because)).Select(claim => Problems.UnreasonedExemption(claim.At, claim.Unreached!)));
    }

    private static IEnumerable<Problem> SnapshotFaults(Evidence evidence) =>
        evidence.Snapshots
            .Except(evidence.Outputs.Concat(evidence.Timelines).Select(compared => compared.Snapshot))
            .Where(snapshot => evidence.Results.All(result => result.Passed || !snapshot.EndsWith($".{result.Test.Split('.')[^1]}.verified.txt", StringComparison.Ordinal)))
            .Select(snapshot => Problems.UncomparedSnapshot(new Location(snapshot)));

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

    [GeneratedRegex("""^Proving\.BrokenContractException : (?<kind>\w+): (?<what>[^\n]*)(?<more>[\s\S]*)$""", RegexOptions.NonBacktracking)]
    private static partial Regex BrokenContract { get; }
}
