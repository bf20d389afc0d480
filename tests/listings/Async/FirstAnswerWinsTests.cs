using Async;
using Listings.Tests.Shared;
using Microsoft.Extensions.Time.Testing;

namespace Listings.Tests.Async;

public class FirstAnswerWinsTests
{
    [Fact, Proves("first-answer-wins"), Proves("first-answer-wins-run")]
    public async Task The_pig_wins_and_the_others_are_called_off_at_once()
    {
        var output = new StringWriter();
        var clock = new FakeTimeProvider();
        var visit = await Pool.StartAsync(() => FirstAnswerWins.Visit(output, clock));

        clock.Advance(TimeSpan.FromSeconds(5));

        await visit.OrFail();
        await Verify(output.ToString());
    }

    [Fact]
    [Proves(
        "first-answer-wins-run",
        Survives = "\"chicken\" -> \"\"",
        Because = "the chicken loses, and the name of a loser is not printed")]
    public async Task The_pig_is_the_quickest_thinker()
    {
        var time = new FakeTimeProvider();
        var clock = new CountingClock(time);
        var visit = await Pool.StartAsync(() => FirstAnswerWins.Visit(TextWriter.Null, clock));

        time.Advance(TimeSpan.FromSeconds(5));

        await visit.OrFail();
        Assert.Equal([8, 5, 12], clock.DueTimes.Select(due => due.TotalSeconds));
    }

    [Fact, Proves("first-answer-wins")]
    public async Task The_callbacks_of_the_token_are_waited_for()
    {
        using var gate = new ManualResetEventSlim();
        var first = FirstAnswerWins.First(
            ["cow"],
            (animal, tooLate) =>
            {
                tooLate.Register(() => gate.Wait());
                return Task.FromResult(animal);
            },
            CancellationToken.None);

        var ended = first.IsCompleted;
        gate.Set();

        Assert.Equal("cow", await first.OrFail());
        Assert.False(ended);
    }

    [Fact, Proves("first-answer-wins")]
    public async Task A_loser_who_was_called_off_is_waited_for_until_it_has_ended()
    {
        var (pig, cow) = (new TaskCompletionSource<string>(), new TaskCompletionSource<string>());
        CancellationToken seen = default;
        var first = FirstAnswerWins.First(
            ["pig", "cow"],
            (animal, tooLate) =>
            {
                seen = tooLate;
                return animal == "pig" ? pig.Task : cow.Task;
            },
            CancellationToken.None);
        var called = new TaskCompletionSource();
        seen.Register(() => called.SetResult());

        pig.SetResult("Oink!");
        await called.Task.OrFail();
        Assert.False(first.IsCompleted);
        cow.SetException(new InvalidOperationException("The cow was disturbed."));

        Assert.Equal("Oink!", await first.OrFail());
    }

    [Fact, Proves("first-answer-wins")]
    public async Task If_the_first_to_end_has_failed_its_failure_comes_out_and_the_others_are_called_off()
    {
        var ended = false;

        await Assert.ThrowsAsync<InvalidOperationException>(() => FirstAnswerWins.First(
            ["cow", "yak"],
            async (animal, tooLate) =>
            {
                if (animal == "yak")
                {
                    throw new InvalidOperationException();
                }

                try
                {
                    await Task.Delay(Timeout.InfiniteTimeSpan, tooLate);
                    return animal;
                }
                finally
                {
                    ended = true;
                }
            },
            CancellationToken.None).OrFail());

        Assert.True(ended);
    }

    [Fact, Proves("first-answer-wins")]
    public async Task A_call_that_throws_at_once_and_a_callback_that_throws_hide_nothing()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => FirstAnswerWins.First(
            ["yak"],
            (_, tooLate) =>
            {
                tooLate.Register(() => throw new NotSupportedException());
                throw new InvalidOperationException("No yak.");
            },
            CancellationToken.None).OrFail());

        Assert.Equal("No yak.", failure.Message);
    }

    [Fact, Proves("first-answer-wins")]
    public async Task The_caller_can_call_off_all_of_them()
    {
        using var caller = new CancellationTokenSource();
        var first = FirstAnswerWins.First(
            ["cow", "pig"],
            async (animal, tooLate) =>
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, tooLate);
                return animal;
            },
            caller.Token);

        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first.OrFail());
    }
}
