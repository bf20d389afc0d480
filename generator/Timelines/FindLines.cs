using System.Collections.Immutable;

namespace Generator.Timelines;

/// <summary>Finds the lines of a listing that did what its timeline shows.</summary>
internal static class FindLines
{
    /// <param name="listing">Null if there is none with the key that the test names.</param>
    /// <param name="rows">The places that each span comes from; fewer rows than spans if the rest is unknown.</param>
    public static Timeline Of(Listing? listing, Timeline timeline, ImmutableArray<ImmutableArray<CodePlace>> rows)
    {
        var lines = listing?.Lines.Index().ToDictionary(line => line.Item.Number, line => line.Index + 1) ?? [];
        return timeline with
        {
            Spans =
            [
                .. timeline.Spans.Select(
                    (span, index) => index < rows.Length ? span with { Lines = LinesOf(rows[index]) } : span
                ),
            ],
        };

        ImmutableArray<int> LinesOf(ImmutableArray<CodePlace> places) =>
            [.. places.Select(LineOf).Where(line => line > 0).Distinct().Order()];

        // The innermost call is the closest to what happened.
        int LineOf(CodePlace place) =>
            place
                .Calls.Where(call => call.File == listing?.At.File)
                .Select(call => lines.GetValueOrDefault(call.Line))
                .FirstOrDefault(line => line > 0);
    }
}
