using Proving;

namespace Generator.Proof.Runs;

/// <summary>Compares what a test showed in two runs.</summary>
internal static class CompareRuns
{
    /// <returns>What differs; null if nothing does that may not.</returns>
    public static string? Of(TestEvidence first, TestEvidence second)
    {
        foreach (var (one, other) in Pairs(first.Compared, second.Compared, text => text.Snapshot))
        {
            if (one != other)
            {
                return $"The text for {(one ?? other)!.Snapshot} differs.";
            }
        }

        foreach (var (one, other) in Pairs(first.Kept, second.Kept, kept => $"{kept.Contract}"))
        {
            if (
                Repeatable(one?.Observation) is var before
                && Repeatable(other?.Observation) is var after
                && before != after
            )
            {
                return $"First it showed: {before ?? "nothing"}\nThen: {after ?? "nothing"}";
            }
        }

        return null;
    }

    // How often each outcome occurs is up to chance.
    private static string? Repeatable(Observation? observation) =>
        observation is Counted counted
            ? (counted with { Outcomes = [.. counted.Outcomes.Select(outcome => outcome with { Count = 0 })] }).Text
            : observation?.Text;

    private static IEnumerable<(T? One, T? Other)> Pairs<T>(
        IEnumerable<T> first,
        IEnumerable<T> second,
        Func<T, string> key
    )
        where T : class
    {
        var (ones, others) = (first.ToDictionary(key), second.ToDictionary(key));
        return ones
            .Keys.Union(others.Keys, StringComparer.Ordinal)
            .Select(name => (ones.GetValueOrDefault(name), others.GetValueOrDefault(name)));
    }
}
