using System.Runtime.CompilerServices;
using Proving.Scheduling;

namespace Scheduler.Tests;

/// <summary>What the scheduler finds in small programs, and what it refuses.</summary>
public class SchedulerTests
{
    [Fact]
    public void The_shortest_schedule_that_loses_an_update_reads_twice_before_it_writes()
    {
        var tried = Explore(Samples.Plain);

        Assert.Null(tried.Bound);
        Assert.Equal(["1", "2"], Outcomes(tried));
        Assert.Equal(
            ["Ann reads Eggs: 0", "Bob reads Eggs: 0", "Bob writes Eggs: 1", "Ann writes Eggs: 1"],
            tried.Shortest("1").Steps.Where(step => step.Thread != "main").Select(step => $"{step.Thread} {step.Does}")
        );
    }

    [Fact]
    public async Task A_lock_around_the_reading_only_is_refused_with_the_schedule_that_loses_an_update()
    {
        var broken = await Assert.ThrowsAsync<BrokenContractException>(() =>
            VerifyAllSchedules(Samples.LockedRead, [new Outcome("2", "Nothing is lost.")])
        );

        Assert.StartsWith(
            "UnnamedOutcome: A schedule ends with '1', which is not among the outcomes.\n",
            broken.Message,
            StringComparison.Ordinal
        );
        Assert.Contains("\nBob writes Eggs: 1\nAnn writes Eggs: 1", broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lock_around_reading_and_writing_is_accepted()
    {
        await VerifyAllSchedules(
            Samples.LockedUpdate,
            [new Outcome("2", "Nothing is lost."), new Outcome("1", "An egg is lost.", Must.NeverBeSeen)]
        );
        Assert.Equal(2, Explore(Samples.LockedUpdate).Schedules.Length);
    }

    [Fact]
    public async Task An_outcome_that_no_schedule_reaches_is_refused_and_so_is_one_that_must_not_come()
    {
        var unreachable = await Assert.ThrowsAsync<BrokenContractException>(() =>
            VerifyAllSchedules(Samples.LockedUpdate, [new Outcome("2", ""), new Outcome("1", "")])
        );
        var forbidden = await Assert.ThrowsAsync<BrokenContractException>(() =>
            VerifyAllSchedules(Samples.Plain, [new Outcome("2", ""), new Outcome("1", "", Must.NeverBeSeen)])
        );

        Assert.Equal("Unreachable: None of 2 schedules ends with '1'.", unreachable.Message);
        Assert.StartsWith(
            "ForbiddenSeen: A schedule ends with '1', which must never come.\n",
            forbidden.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Each_schedule_ends_the_same_ten_times()
    {
        var explorer = Explorer.Of(Samples.Plain, new Bounds(), Here());
        foreach (var schedule in explorer.Explore().Schedules)
        {
            for (var time = 0; time < 10; time++)
            {
                var again = explorer.Replay(schedule.Choices)!;
                Assert.Equal(schedule.Outcome, again.Outcome);
                Assert.Equal(string.Join("\n", schedule.Steps), string.Join("\n", again.Steps));
            }
        }
    }

    [Fact]
    public void What_is_left_out_as_the_same_would_end_the_same()
    {
        foreach (
            var run in (Func<string>[])
                [
                    Samples.Plain,
                    Samples.LockedRead,
                    Samples.LockedUpdate,
                    () => Samples.TakeTwo(sameOrder: false),
                    Samples.LookAtLock,
                    Samples.Throw,
                    Samples.Rounds,
                    Samples.StartNested,
                    Samples.Elements,
                ]
        )
        {
            var explorer = Explorer.Of(run, new Bounds(), Here());
            var (reduced, full) = (explorer.Explore(), explorer.Explore(reduced: false));
            Assert.Equal(Outcomes(full), Outcomes(reduced));
            Assert.True(reduced.Schedules.Length <= full.Schedules.Length);
        }
    }

    // Of the six orders of two reads and two writes, those are the same that only exchange the two reads.
    [Fact]
    public void Two_updates_have_six_schedules_of_which_four_differ()
    {
        var explorer = Explorer.Of(Samples.Plain, new Bounds(), Here());

        Assert.Equal(6, explorer.Explore(reduced: false).Schedules.Length);
        Assert.Equal(4, explorer.Explore().Schedules.Length);
    }

    [Fact]
    public void A_deadlock_is_an_outcome_that_tells_who_waits_for_whom()
    {
        Assert.Equal(
            [
                "both ate",
                "main waits for the end of Ann; "
                    + "Ann waits for spoon, which Bob holds; Bob waits for pan, which Ann holds",
            ],
            Outcomes(Explore(() => Samples.TakeTwo(sameOrder: false)))
        );
        Assert.Equal(["both ate"], Outcomes(Explore(() => Samples.TakeTwo(sameOrder: true))));
    }

    [Fact]
    public void An_exception_that_ends_a_thread_is_an_outcome()
    {
        Assert.Equal(
            [
                "Ann ends with System.InvalidOperationException: Ann breaks an egg.",
                "Bob ends with System.InvalidOperationException: Bob breaks an egg.",
                "whole",
            ],
            Outcomes(Explore(Samples.Throw))
        );
    }

    [Fact]
    public async Task A_loop_without_end_is_refused_unless_the_test_states_a_bound()
    {
        Outcome[] outcomes = [new("stopped", ""), new("has not ended after 20 steps", "")];
        await VerifyAllSchedules(Samples.Spin, outcomes, new Bounds(Steps: 20));

        outcomes = [new("stopped", ""), new("has not ended after 500 steps", "")];
        var broken = await Assert.ThrowsAsync<BrokenContractException>(() =>
            VerifyAllSchedules(Samples.Spin, outcomes)
        );
        Assert.Equal("CutShort: It was explored only up to a bound: at most 500 steps.", broken.Message);
    }

    [Fact]
    public void Without_preemptions_nothing_is_lost_and_the_bound_is_told()
    {
        var tried = Explorer.Of(Samples.Plain, new Bounds(Preemptions: 0), Here()).Explore();
        Assert.Equal(["2"], Outcomes(tried));
        Assert.Equal("at most 0 preemptions", tried.Bound);

        tried = Explorer.Of(Samples.Plain, new Bounds(Preemptions: 1), Here()).Explore();
        Assert.Equal(["1", "2"], Outcomes(tried));
    }

    [Fact]
    public void Who_enters_a_lock_does_so_in_the_line_of_the_lock_statement()
    {
        var source = File.ReadAllLines(Path.Combine(Path.GetDirectoryName(Here())!, "Samples.cs"));
        var entries = Explore(Samples.LockedUpdate)
            .Schedules[0]
            .Steps.Where(step => step.Does.StartsWith("enters", StringComparison.Ordinal))
            .ToList();

        Assert.Equal(2, entries.Count);
        Assert.All(entries, step =>
            Assert.StartsWith("lock (", source[step.Line - 1].TrimStart(), StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Who_looks_at_a_lock_may_find_it_taken() =>
        Assert.Equal(["free", "taken"], Outcomes(Explore(Samples.LookAtLock)));

    [Fact]
    public void A_thread_that_is_left_behind_must_end_too() =>
        Assert.Equal(["Ann waits for places"], Outcomes(Explore(Samples.LeaveBehind)));

    [Fact]
    public void What_a_barrier_does_between_two_rounds_sees_what_came_before_it() =>
        Assert.Equal(["2"], Outcomes(Explore(Samples.Rounds)));

    [Fact]
    public void Each_schedule_begins_with_static_fields_as_they_are_at_first()
    {
        var explorer = Explorer.Of(Samples.CountCalls, new Bounds(), Here());
        Assert.Equal("1", explorer.Explore().Schedules.Single().Outcome);
        Assert.Equal("1", explorer.Replay([])!.Outcome);
    }

    [Fact]
    public void Elements_of_arrays_are_shared_like_fields() =>
        Assert.Equal(["1", "2"], Outcomes(Explore(Samples.Elements)));

    [Fact]
    public void An_address_that_others_use_meanwhile_is_refused() =>
        Assert.Throws<NotModelledException>(() => Explore(Samples.Addresses));

    [Fact]
    public void A_thread_may_start_another_before_its_first_step() =>
        Assert.Equal(["1", "2", "3"], Outcomes(Explore(Samples.StartNested)));

    [Fact]
    public async Task What_the_scheduler_does_not_know_is_refused_by_name()
    {
        var broken = await Assert.ThrowsAsync<BrokenContractException>(() =>
            VerifyAllSchedules(Samples.Ask, [new Outcome("1", "")])
        );
        Assert.Matches(
            @"^NotExplored: Task\.Run in line \d+ of Samples\.cs is not known to the scheduler\.$",
            broken.Message
        );
    }

    // Who runs there is not seen, so what it does would be neither counted nor tried in other orders.
    [Fact]
    public void Work_on_threads_of_the_pool_is_refused() =>
        Assert.Throws<NotModelledException>(() => Explore(Samples.UsePool));

    [Fact]
    public void A_variable_of_the_test_is_refused()
    {
        var eggs = 0;
        Assert.Throws<ArgumentException>(() => Explore(() => $"{++eggs}"));
    }

    private static Exploration Explore(Func<string> run) => Explorer.Of(run, new Bounds(), Here()).Explore();

    private static IEnumerable<string> Outcomes(Exploration tried) =>
        tried.Schedules.Select(schedule => schedule.Outcome).Distinct().Order(StringComparer.Ordinal);

    private static string Here([CallerFilePath] string file = "") => file;
}
