using System.Collections.Immutable;

namespace Generator;

/// <summary>Decides from the facts which listings are proven, by the rules of the README.</summary>
internal static class JudgeEvidence
{
    private const string Passed = "Passed";

    private const string Skipped = "NotExecuted";

    /// <returns>All listings, with their proof where there is one, and everything that keeps one from being proven.</returns>
    public static (ImmutableArray<Listing> Listings, ImmutableArray<Problem> Problems) By(Evidence evidence)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        problems.AddRange(evidence.Problems);
        problems.AddRange(TestFaults(evidence));
        problems.AddRange(ClaimFaults(evidence));
        problems.AddRange(evidence.Snapshots.Except(evidence.Outputs.Select(output => output.Snapshot)).Where(snapshot => !Failed(evidence, snapshot))
            .Select(snapshot => Problems.UncomparedSnapshot(new Location(snapshot))));

        var listings = evidence.Listings.Select(listing =>
        {
            var (proof, faults) = Judge(listing, evidence);
            problems.AddRange(faults);
            return listing with { Proof = proof };
        });
        return ([.. listings], problems.ToImmutable());
    }

    private static (Proof? Proof, ImmutableArray<Problem> Problems) Judge(Listing listing, Evidence evidence)
    {
        var claims = evidence.Claims.Where(claim => claim.Key == listing.Key).ToImmutableArray();
        if (claims.IsEmpty)
        {
            return (null, [Problems.NoTest(listing.At, listing.Key)]);
        }

        // Which lines ran says nothing after a failure, and the failure is reported.
        if (!claims.All(claim => evidence.Results.Any(result => result.Test == claim.Test && result.Outcome == Passed)))
        {
            return (null, []);
        }

        var coverage = evidence.Coverage.FirstOrDefault(covered => covered.File == listing.At.File) ?? new CoveredFile(listing.At.File, [], []);
        var executed = listing.Lines.Where(line => HasCode(line) && coverage.Executed.Contains(line.Number)).ToArray();
        var missed = listing.Lines.Where(line => HasCode(line) && coverage.Missed.Contains(line.Number)).ToArray();
        var exempt = claims.Where(claim => claim.Unreached is not null).ToArray();

        ImmutableArray<Problem> problems =
        [
            .. executed.Length + missed.Length == 0 ? [Problems.NothingExecutable(listing.At, listing.Key)] : Array.Empty<Problem>(),
            .. missed.Where(line => exempt.All(claim => claim.Unreached != line.Text.Trim()))
                .Select(line => Problems.UnexecutedLine(listing.At with { Line = line.Number, Column = 1 }, listing.Key, line.Text.Trim())),
            .. exempt.Where(claim => missed.All(line => claim.Unreached != line.Text.Trim()))
                .Select(claim => Problems.UselessExemption(claim.At, listing.Key, claim.Unreached!)),
        ];
        var proof = new Proof(
            [.. claims.Select(claim => claim.Test).Distinct(StringComparer.Ordinal)],
            executed.Length,
            executed.Length + missed.Length,
            [.. exempt.Select(claim => new Exemption(claim.Unreached!, claim.Because ?? ""))],
            Outputs(claims, evidence));
        return (problems.IsEmpty ? proof : null, problems);
    }

    // The compiler lets a debugger stop at braces too, but they do nothing.
    private static bool HasCode(CodeLine line) => line.Text.AsSpan().Trim(" {}();,").Length > 0;

    // Beside the test's file: Class.Method.verified.txt
    private static ImmutableArray<ComparedText> Outputs(ImmutableArray<Claim> claims, Evidence evidence) =>
        [.. claims.Select(Snapshot).Distinct(StringComparer.Ordinal).SelectMany(name => evidence.Outputs.Where(output => output.Snapshot == name))];

    private static string Snapshot(Claim claim) =>
        $"{Path.ChangeExtension(claim.At.File, null)}.{claim.Test[(claim.Test.LastIndexOf('.') + 1)..]}.verified.txt";

    private static bool Failed(Evidence evidence, string snapshot) =>
        evidence.Results.Any(result => result.Outcome != Passed && snapshot.EndsWith($".{result.Test[(result.Test.LastIndexOf('.') + 1)..]}.verified.txt", StringComparison.Ordinal));

    private static IEnumerable<Problem> TestFaults(Evidence evidence)
    {
        var claimed = evidence.Claims.ToLookup(claim => claim.Test, StringComparer.Ordinal);
        foreach (var result in evidence.Results.Where(result => result.Outcome != Passed))
        {
            var at = claimed[result.Test].FirstOrDefault()?.At ?? new Location("tests/listings");
            yield return result.Outcome == Skipped
                ? Problems.SkippedTest(at, Short(result.Test), Keys(claimed[result.Test]))
                : Problems.FailedTest(result.At ?? at, Short(result.Test), Keys(claimed[result.Test]), result.Message);
        }

        foreach (var claims in claimed.Where(claims => evidence.Results.All(result => result.Test != claims.Key)))
        {
            yield return Problems.NotRunTest(claims.First().At, Short(claims.Key), Keys(claims));
        }
    }

    private static IEnumerable<Problem> ClaimFaults(Evidence evidence)
    {
        var keys = evidence.Listings.Select(listing => listing.Key).Distinct(StringComparer.Ordinal).ToArray();
        return evidence.Claims.Where(claim => !keys.Contains(claim.Key, StringComparer.Ordinal)).Select(claim => Problems.UnknownKeyInTest(claim.At, claim.Key, keys))
            .Concat(evidence.Claims.Where(claim => claim.Unreached is not null && string.IsNullOrWhiteSpace(claim.Because)).Select(claim => Problems.UnreasonedExemption(claim.At, claim.Unreached!)));
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
}
