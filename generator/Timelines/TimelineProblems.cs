namespace Generator.Timelines;

/// <summary>Problems with timelines.</summary>
internal static class TimelineProblems
{
    public static readonly ProblemKind NoTimeline = new(
        "TIM01",
        "Listing without a timeline",
        "No timeline was recorded for the listing '{key}'.",
        "Call `await VerifyTimeline(recording)` in one of its tests, or leave the timeline out."
    );

    public static readonly ProblemKind TwoTimelines = new(
        "TIM02",
        "Listing with different timelines",
        "Different timelines were recorded for the listing '{key}'.",
        "Record what readers see in only one test."
    );

    public static readonly ProblemKind UnknownLanes = new(
        "TIM03",
        "Unknown lanes of a timeline",
        "A timeline has no lanes '{lanes}'.{suggestion}",
        "Use {known}, or both."
    );

    public static readonly ProblemKind BadTimeline = new(
        "TIM04",
        "Timeline that cannot be drawn",
        "This line of a timeline can't be drawn: {why}.",
        "Fix what the test records; see tests/Timeline.cs."
    );

    public static readonly ProblemKind NothingToDraw = new(
        "TIM05",
        "Timeline of no listing",
        "This names no listing whose timeline should be drawn.",
        "Write `timeline: key`, or several keys."
    );

    public static readonly ProblemKind TwoUnits = new(
        "TIM06",
        "Timelines without a common scale",
        "These timelines have no common scale: they are in {units}.",
        "Draw each of them separately."
    );

    public static readonly ProblemKind TooMany = new(
        "TIM07",
        "Too many timelines in one picture",
        "This picture has more than {limit} timelines.",
        "Draw some of them separately."
    );
}
