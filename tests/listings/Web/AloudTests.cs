using System.Net;
using System.Net.ServerSentEvents;
using Listings.Tests.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Web;

namespace Listings.Tests.Web;

public class AloudTests
{
    [Fact, Proves("aloud"), Proves("spell")]
    public async Task Each_letter_is_sent_when_it_is_spoken()
    {
        CountingClock? counting = null;
        await using var farm = await FarmServer.OpenAsync((builder, clock) => Aloud.Open(builder, counting = new CountingClock(clock)));
        using var client = farm.CreateClient();

        // The headers travel with the first letter, so the answer cannot be awaited before it.
        var answer = client.GetAsync(new Uri("/animals/cow/aloud", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        await farm.Clock.TimersAsync(1);
        farm.Clock.Advance(TimeSpan.FromMilliseconds(500));
        using var response = await answer;
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());

        var heard = new StringWriter();
        foreach (var letter in "Moo!")
        {
            // It comes before the clock moves on to the next.
            var line = await reader.ReadLineAsync();
            Assert.Equal($"data: {letter}", line);
            heard.WriteLine(line);
            heard.WriteLine(await reader.ReadLineAsync());
            if (letter != '!')
            {
                await farm.Clock.TimersAsync(1);
                farm.Clock.Advance(TimeSpan.FromMilliseconds(500));
            }
        }

        Assert.Null(await reader.ReadLineAsync());
        Assert.Equal(Enumerable.Repeat(TimeSpan.FromMilliseconds(500), "Moo!".Length), counting!.DueTimes);
        await Verify(heard.ToString());
    }

    [Fact, Proves("aloud")]
    public async Task An_unknown_animal_says_nothing()
    {
        await using var farm = await FarmServer.OpenAsync(Aloud.Open);
        using var client = farm.CreateClient();

        Assert.Equal("404 There is no yak on this farm.", await client.AskAsync("/animals/yak/aloud"));
    }

    [Fact, Proves("aloud")]
    public async Task When_the_visitor_leaves_no_letter_is_waited_for_any_more()
    {
        var ends = new Ends();
        await using var farm = await FarmServer.OpenAsync((builder, clock) =>
        {
            ends.WatchOver(builder);
            return Aloud.Open(builder, clock);
        });
        using var client = farm.CreateClient();
        using var leaving = new CancellationTokenSource();

        var answer = client.AskAsync("/animals/cow/aloud", leaving.Token);
        await farm.Clock.TimersAsync(1);
        Assert.False(ends.First.IsCompleted);
        await leaving.CancelAsync();

        // The clock stands still, so only the visitor's token can end the pause.
        await ends.First.OrFail();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
    }

    [Fact, Proves("spell")]
    public async Task The_token_of_the_request_reaches_a_stream_of_events()
    {
        var ends = new Ends();
        await using var farm = await OpenAsync(ends, () => { }, letters =>
            TypedResults.ServerSentEvents(letters.Select(letter => new SseItem<string>(letter))));
        using var client = farm.CreateClient();
        using var leaving = new CancellationTokenSource();

        var answer = client.AskAsync("/aloud", leaving.Token);
        await farm.Clock.TimersAsync(1);
        await leaving.CancelAsync();

        // The clock stands still, so only the token can end the pause.
        await ends.First.OrFail();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
    }

    [Fact, Proves("spell")]
    public async Task The_token_of_the_request_does_not_reach_a_stream_of_strings()
    {
        var ends = new Ends();
        var told = new TaskCompletionSource();
        await using var farm = await OpenAsync(ends, told.SetResult, letters => TypedResults.ServerSentEvents(letters));
        using var client = farm.CreateClient();
        using var leaving = new CancellationTokenSource();

        var answer = client.AskAsync("/aloud", leaving.Token);
        await farm.Clock.TimersAsync(1);
        await leaving.CancelAsync();
        await told.Task.OrFail();

        // The request is cancelled, and still only the clock ends the pause.
        Assert.False(ends.First.IsCompleted);
        farm.Clock.Advance(TimeSpan.FromMilliseconds(500));
        await ends.First.OrFail();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
    }

    [Fact, Proves("aloud")]
    public async Task A_failure_after_the_first_letter_breaks_the_answer_off()
    {
        await using var farm = await FarmServer.OpenAsync((builder, clock) => Aloud.Open(builder, new ClockThatStops(clock)));
        using var client = farm.CreateClient();

        var answer = client.GetAsync(new Uri("/animals/cow/aloud", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        await farm.Clock.TimersAsync(1);
        farm.Clock.Advance(TimeSpan.FromMilliseconds(500));
        using var response = await answer.OrFail();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await Assert.ThrowsAnyAsync<Exception>(() => response.Content.ReadAsStringAsync().OrFail());
    }

    [Fact, Proves("spell")]
    public async Task No_letter_comes_a_tick_too_early()
    {
        using var clock = new ObservedClock();
        var counting = new CountingClock(clock);
        await using var letters = Spelling.Spell("Moo!", TimeSpan.FromMilliseconds(500), counting).GetAsyncEnumerator();

        var first = letters.MoveNextAsync();
        clock.Advance(TimeSpan.FromMilliseconds(500) - TimeSpan.FromTicks(1));
        Assert.False(first.IsCompleted);
        clock.Advance(TimeSpan.FromTicks(1));

        Assert.True(await first);
        Assert.Equal("M", letters.Current);
        Assert.Equal([TimeSpan.FromMilliseconds(500)], counting.DueTimes);
    }

    [Fact, Proves("spell")]
    public async Task Who_leaves_ends_the_spelling()
    {
        using var clock = new ObservedClock();
        using var leaving = new CancellationTokenSource();
        await using var letters = Spelling.Spell("Moo!", TimeSpan.FromMilliseconds(500), clock).GetAsyncEnumerator(leaving.Token);

        var first = letters.MoveNextAsync();
        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first.AsTask().OrFail());
    }

    /// <summary>A farm with one cow, which speaks without a token.</summary>
    private static Task<FarmServer> OpenAsync(Ends ends, Action cancelled, Func<IAsyncEnumerable<string>, IResult> send) =>
        FarmServer.OpenAsync((builder, clock) =>
        {
            ends.WatchOver(builder);
            var farm = builder.Build();
            farm.MapGet("/aloud", (CancellationToken leaving) =>
            {
                leaving.Register(cancelled);
                return send(Spelling.Spell("Moo!", TimeSpan.FromMilliseconds(500), clock, CancellationToken.None));
            });
            return farm;
        });

    /// <summary>A clock that gives one timer and then no other.</summary>
    private sealed class ClockThatStops(TimeProvider clock) : TimeProvider
    {
        private int _timers;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            _timers++ == 0 ? clock.CreateTimer(callback, state, dueTime, period) : throw new InvalidOperationException("The clock has stopped.");
    }
}
