using System.Collections.Immutable;
using Generator.Proof.Closures;

namespace Generator.Proof;

/// <summary>Which tests have to run.</summary>
/// <param name="Kept">What the others showed in earlier builds.</param>
internal sealed record SelectedTests(ImmutableArray<ListedTest> ToRun, ImmutableArray<TestEvidence> Kept);

/// <summary>
/// Selects the tests that have to run: those whose closure has changed, or those that a user asks for.
/// </summary>
internal static class SelectTests
{
    /// <param name="listed">All tests.</param>
    /// <param name="earlier">What a test showed when its closure was the same; null if that is not known.</param>
    public static SelectedTests From(
        ImmutableArray<ListedTest> listed,
        ImmutableArray<Claim> claims,
        Func<ListedTest, TestEvidence?> earlier,
        BuildOptions options
    )
    {
        var all = options.Keys.IsDefaultOrEmpty;
        if (all && options.TestRuns != TestRuns.WhenStale)
        {
            return new SelectedTests(listed, []);
        }

        var asked = claims
            .Where(claim => !all && options.Keys.Contains(claim.Key, StringComparer.Ordinal))
            .Select(claim => claim.Test)
            .ToHashSet(StringComparer.Ordinal);
        ImmutableArray<TestEvidence> kept =
        [
            .. listed.Where(test => !asked.Contains(test.FullName)).Select(earlier).OfType<TestEvidence>(),
        ];
        var known = kept.Select(shown => shown.Test).ToHashSet(StringComparer.Ordinal);
        return new SelectedTests(
            [.. listed.Where(test => all ? !known.Contains(test.FullName) : asked.Contains(test.FullName))],
            kept
        );
    }
}
