namespace Generator;

/// <summary>Faults of timelines.</summary>
internal static partial class Problems
{
    public static Problem NoTimeline(Location at, string key) =>
        new("TIM01", at, $"No timeline was recorded for the listing '{key}'.", "Let one of its tests `await VerifyTimeline(recording)`, or leave the picture out.");

    public static Problem TwoTimelines(Location at, string key) =>
        new("TIM02", at, $"Different timelines were recorded for the listing '{key}'.", "Let one test record what readers see.");

    public static Problem UnknownLanes(Location at, string lanes, IEnumerable<string> known) =>
        new("TIM03", at, $"A timeline has no lanes for '{lanes}'.{Nearest.To(lanes, known)}", $"It is shown by {string.Join(" or ", known)}, or both.");

    public static Problem BadTimeline(Location at, string why) =>
        new("TIM04", at, $"This line of a timeline can't be drawn: {why}.", "Mend what the test records; see tests/Timeline.cs.");

    public static Problem NothingToDraw(Location at) =>
        new("TIM05", at, "This names no listing whose timeline is to be drawn.", "Write `timeline: key`, or several keys.");

    public static Problem TwoUnits(Location at, string units) =>
        new("TIM06", at, $"These timelines have no common scale: they are in {units}.", "Show them in pictures of their own.");
}
