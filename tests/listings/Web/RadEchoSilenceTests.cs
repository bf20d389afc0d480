using System.Net.Sockets;
using Listings.Tests.Shared;
using Web;

namespace Listings.Tests.Web;

public class RadEchoSilenceTests
{
    [Fact, Proves("radecho-silence")]
    public async Task Who_is_silent_for_ten_seconds_is_let_go()
    {
        await using var server = new RadEchoServer(RadEchoSilence.Converse);
        var visitor = await server.EnterAsync();
        await server.Clock.TimersAsync(1);

        server.Clock.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal("", await visitor.HearRestAsync());
        Assert.False(server.Serving.IsCompleted);
    }

    [Fact, Proves("radecho-silence")]
    public async Task Each_line_brings_ten_new_seconds()
    {
        await using var server = new RadEchoServer(RadEchoSilence.Converse);
        var visitor = await server.EnterAsync();

        for (var line = 0; line < 2; line++)
        {
            await server.Clock.TimersAsync(1);
            server.Clock.Advance(TimeSpan.FromSeconds(10) - TimeSpan.FromTicks(1));
            await visitor.SayAsync("A\n");
            await server.SpeakAsync(letters: 1);
            Assert.Equal("A", await visitor.HearLineAsync());
        }

        await server.Clock.TimersAsync(1);
        server.Clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal("", await visitor.HearRestAsync());
    }

    [Fact, Proves("radecho-silence")]
    public async Task Exit_and_closing_time_end_it_as_before()
    {
        await using var server = new RadEchoServer(RadEchoSilence.Converse);
        var first = await server.EnterAsync();
        var second = await server.EnterAsync();
        await server.Clock.TimersAsync(2);

        await first.SayAsync("exit\n");
        Assert.Equal("", await first.HearRestAsync());
        await server.CloseAsync();

        Assert.Equal("", await second.HearRestAsync());
        await server.Serving.OrFail();
    }

    [Fact, Proves("radecho-silence")]
    public async Task At_closing_time_a_line_that_was_begun_is_finished_and_no_other_begins()
    {
        await using var server = new RadEchoServer(RadEchoSilence.Converse);
        var visitor = await server.EnterAsync();
        await server.Clock.TimersAsync(1);

        await visitor.SayAsync("AB\nCD\n");
        await server.SpeakAsync(letters: 1);
        await server.CloseAsync();
        await server.Clock.TimersAsync(1);
        await server.SpeakAsync(letters: 1);

        Assert.Equal("AB\n", await visitor.HearRestAsync());
        await server.Serving.OrFail();
    }

    [Fact, Proves("radecho-silence")]
    public async Task Ten_seconds_after_closing_time_a_line_is_broken_off()
    {
        await using var server = new RadEchoServer(RadEchoSilence.Converse);
        var talker = await server.EnterAsync();
        await server.Clock.TimersAsync(1);

        // A line of more than ten seconds.
        await talker.SayAsync(new string('x', 200) + "\n");
        await server.Clock.TimersAsync(1);
        await server.CloseAsync();
        await server.Clock.TimersAsync(1);
        server.Clock.Advance(TimeSpan.FromSeconds(10));

        await server.Serving.OrFail();
        Assert.DoesNotContain('\n', await talker.HearRestAsync());
    }

    [Fact, Proves("radecho-silence")]
    public async Task Silence_ends_a_conversation_as_hanging_up_does()
    {
        var begun = new TaskCompletionSource<Task>();
        await using var server = new RadEchoServer(Told(begun));
        using var visitor = await server.EnterAsync();
        var conversation = await begun.Task.OrFail();

        server.Clock.Advance(TimeSpan.FromSeconds(10));

        await conversation.OrFail();
    }

    [Fact, Proves("radecho-silence")]
    public async Task Closing_time_is_not_taken_for_silence()
    {
        var begun = new TaskCompletionSource<Task>();
        await using var server = new RadEchoServer(Told(begun));
        using var visitor = await server.EnterAsync();
        var conversation = await begun.Task.OrFail();

        await server.CloseAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => conversation.OrFail());
    }

    [Fact, Proves("radecho-silence")]
    public async Task Silence_at_closing_time_is_closing_time()
    {
        var begun = new TaskCompletionSource<Task>();
        await using var server = new RadEchoServer((visitor, _, _, over) =>
            Told(begun)(visitor, new HurriedClock(), new CancellationToken(true), over));
        using var visitor = await server.EnterAsync();

        var conversation = await begun.Task.OrFail();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => conversation.OrFail());
    }

    private static Func<TcpClient, TimeProvider, CancellationToken, CancellationToken, Task> Told(TaskCompletionSource<Task> begun) =>
        (visitor, clock, closing, over) =>
        {
            var conversation = RadEchoSilence.Converse(visitor, clock, closing, over);
            begun.SetResult(conversation);
            return conversation;
        };

    /// <summary>A clock for which every time is over as soon as it begins.</summary>
    private sealed class HurriedClock : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            callback(state);
            return System.CreateTimer(_ => { }, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }
}
