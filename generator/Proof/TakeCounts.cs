using System.Collections.Immutable;
using Proving;

namespace Generator.Proof;

/// <summary>Shows outcomes as often as another proof run saw them, if that run can have seen them.</summary>
internal static class TakeCounts
{
    public static Evidence From(KnownCounts known, Evidence evidence) =>
        known.ByOutput.IsEmpty
            ? evidence
            : evidence with
            {
                Shown =
                [
                    .. evidence.Shown.Select(shown =>
                        shown with
                        {
                            Kept = [.. shown.Kept.Select(kept => Of(kept, known))],
                        }
                    ),
                ],
            };

    private static KeptContract Of(KeptContract kept, KnownCounts known) =>
        kept.Observation is Counted counted
        && known.ByOutput.TryGetValue(kept.Name, out var counts)
        && IsPossible(counted, counts)
            ? kept with
            {
                Observation = counted with
                {
                    Outcomes = [.. counted.Outcomes.Zip(counts, (outcome, count) => outcome with { Count = count })],
                },
            }
            : kept;

    private static bool IsPossible(Counted counted, ImmutableArray<int> counts) =>
        counts.Length == counted.Outcomes.Length
        && counts.Sum(count => (long)count) == counted.Runs
        && counted
            .Outcomes.Zip(counts)
            .All(one =>
                one.Second >= 0
                && one.First.Must switch
                {
                    Must.BeSeen => one.Second > 0,
                    Must.NeverBeSeen => one.Second == 0,
                    _ => true,
                }
            );
}
