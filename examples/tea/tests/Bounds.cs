namespace Proving;

/// <summary>
/// Where an exploration stops. Without a value it goes on to the end, or to what is far more than a listing needs.
/// </summary>
/// <param name="Steps">A schedule that takes more steps is given up. Its outcome says so.</param>
/// <param name="Preemptions">How often a thread that could go on may have to let another one go first.</param>
/// <param name="Schedules">How many schedules are tried.</param>
public sealed record Bounds(int? Steps = null, int? Preemptions = null, int? Schedules = null)
{
    internal const int MostSteps = 500;

    internal const int MostSchedules = 100_000;
}
