using System.Runtime.CompilerServices;
using Proving.Scheduling;

namespace Scheduler.Tests;

/// <summary>The graph of all ways through a listing's schedules.</summary>
public class GraphTests
{
    [Fact]
    public void Its_ways_are_all_schedules_of_reads_and_writes_and_no_others()
    {
        AreAll(Samples.Plain);
        AreAll(Samples.Elements);
    }

    [Fact]
    public void Its_ways_are_all_schedules_of_a_lock_and_no_others()
    {
        AreAll(Samples.LockedRead);
        AreAll(Samples.LookAtLock);
    }

    [Fact]
    public void Its_ways_are_all_schedules_of_two_locks_and_no_others() =>
        AreAll(() => Samples.TakeTwo(sameOrder: false));

    [Fact]
    public void Its_ways_are_all_schedules_of_a_barrier_and_no_others() => AreAll(Samples.Rounds);

    [Fact]
    public void Its_ways_are_all_schedules_of_threads_that_start_others_and_no_others() => AreAll(Samples.StartNested);

    [Fact]
    public void Whoever_walks_through_it_sees_the_steps_that_a_schedule_takes()
    {
        var explorer = Explorer.Of(Samples.Plain, new Bounds(), Here());
        var all = explorer
            .Explore(reduced: false)
            .Schedules.Select(one => string.Join('\n', one.Steps.OrderBy(step => step.Thread, StringComparer.Ordinal)));

        var walked = Ways(DrawGraph.Of(explorer.Explore())!)
            .Select(way => string.Join('\n', way.Steps.OrderBy(step => step.Thread, StringComparer.Ordinal)));

        Assert.Equal(all.Order(StringComparer.Ordinal), walked.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_tells_what_a_variable_holds_after_a_step()
    {
        var steps = DrawGraph.Of(Explore(Samples.Plain))!.Steps;

        Assert.Equal("Eggs = 0", steps.First(step => step.Does == "reads Eggs: 0").Leaves);
        Assert.Equal("Eggs = 2", steps.First(step => step.Does == "writes Eggs: 2" && step.Leaves.Length > 0).Leaves);
        Assert.Equal("", steps.First(step => step.Does == "starts Ann").Leaves);
    }

    [Fact]
    public void Whoever_has_to_wait_has_no_way_to_go_on()
    {
        var stuck = DrawGraph
            .Of(Explore(() => Samples.TakeTwo(sameOrder: false)))!
            .Places.Single(place => place.Outcome.StartsWith("main waits", StringComparison.Ordinal));

        Assert.Equal([-1, -1], stuck.Turns.Select(turn => turn.To));
    }

    [Fact]
    public void What_was_cut_short_or_leaves_no_choice_has_none()
    {
        Assert.Null(DrawGraph.Of(Explorer.Of(Samples.Plain, new Bounds(Preemptions: 1), Here()).Explore()));
        Assert.Null(DrawGraph.Of(Explore(Samples.Throw)));
        Assert.Null(DrawGraph.Of(Explore(Samples.CountCalls)));
    }

    // Each walk through the graph is one of the schedules that are tried if none is left out as the same.
    private static void AreAll(Func<string> run)
    {
        var explorer = Explorer.Of(run, new Bounds(), Here());
        var all = explorer
            .Explore(reduced: false)
            .Schedules.Select(one => $"{string.Join(' ', one.Turns)}: {one.Outcome}")
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            all,
            Ways(DrawGraph.Of(explorer.Explore())!).Select(way => way.Told).Order(StringComparer.Ordinal)
        );
    }

    private static IEnumerable<(string Told, IEnumerable<Proving.ScheduleStep> Steps)> Ways(Proving.ScheduleGraph graph)
    {
        return From(graph.Places[0], [], graph.Begin);

        IEnumerable<(string, IEnumerable<Proving.ScheduleStep>)> From(
            Proving.SchedulePlace place,
            string[] turns,
            IEnumerable<int> steps
        )
        {
            var able = place.Turns.Where(turn => turn.To >= 0).ToList();
            return able.Count == 0
                ? [($"{string.Join(' ', turns)}: {place.Outcome}", steps.Select(step => graph.Steps[step]))]
                : able.SelectMany(turn =>
                    From(graph.Places[turn.To], [.. turns, graph.Steps[turn.Next].Thread], [.. steps, .. turn.Steps])
                );
        }
    }

    private static Exploration Explore(Func<string> run) => Explorer.Of(run, new Bounds(), Here()).Explore();

    private static string Here([CallerFilePath] string file = "") => file;
}
