using System.Net;
using System.Net.Sockets;
using Listings.Tests.Shared;
using Web;

namespace Listings.Tests.Web;

public class RadEchoClosingTests
{
    [Fact, Proves("radecho"), Proves("radecho-attend"), Proves("radecho-end"), Proves("radecho-converse")]
    public async Task At_closing_time_a_line_that_was_begun_is_finished()
    {
        await using var server = new RadEchoServer();
        var talker = await server.EnterAsync();
        var listener = await server.EnterAsync();

        await talker.SayAsync("AB\nCD\n");
        await server.SpeakAsync(letters: 1);
        Assert.Equal('A', await talker.HearLetterAsync());
        await server.InsideAsync(2);
        await server.CloseAsync();
        await server.Clock.TimersAsync(1);
        Assert.Equal("", await listener.HearRestAsync());
        Assert.False(server.Serving.IsCompleted);
        await server.SpeakAsync(letters: 1);

        Assert.Equal("B\n", await talker.HearRestAsync());
        await server.Serving.OrFail();
        Assert.Throws<InvalidOperationException>(() => server.Listener.Pending());
    }

    [Fact]
    [Proves("radecho"), Proves("radecho-end"), Proves("radecho-converse"), Proves("radecho-speak"), Proves("radecho-attend")]
    public async Task Ten_seconds_after_closing_time_a_line_is_broken_off()
    {
        TcpClient? inside = null;
        await using var server = new RadEchoServer((visitor, clock, closing, over) =>
        {
            inside = visitor;
            return RadEcho.Converse(visitor, clock, closing, over);
        });
        var talker = await server.EnterAsync();

        // A line of more than ten seconds.
        await talker.SayAsync(new string('x', 200) + "\n");
        await server.Clock.TimersAsync(1);
        await server.CloseAsync();
        await server.Clock.TimersAsync(1);
        server.Clock.Advance(TimeSpan.FromSeconds(10) - TimeSpan.FromTicks(1));
        Assert.False(server.Serving.IsCompleted);
        server.Clock.Advance(TimeSpan.FromTicks(1));

        await server.Serving.OrFail();
        Assert.DoesNotContain('\n', await talker.HearRestAsync());
        Assert.Throws<ObjectDisposedException>(() => inside!.GetStream());
        Assert.True(server.Log.IsEmpty);
    }

    [Fact]
    [Proves("radecho", Survives = "delete conversations.RemoveAll(conversation => conversation.IsCompleted);",
        Because = "to remember who has left costs memory, and does nothing else")]
    [Proves("radecho", Survives = "conversation.IsCompleted -> default",
        Because = "to remember who has left costs memory, and does nothing else")]
    public async Task Closing_time_is_told_at_once_and_not_only_when_the_server_has_heard_of_it()
    {
        using var stop = new CancellationTokenSource();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        using var visitor = new TcpClient();
        var told = false;
        listener.Start();
        // The server waits for a conversation to begin before it does anything else.
        var serving = TcpServer.Serve(
            listener,
            (_, closing, _) =>
            {
                stop.Cancel();
                told = closing.IsCancellationRequested;
                return Task.CompletedTask;
            },
            TimeProvider.System,
            TextWriter.Null,
            stop.Token);

        await visitor.ConnectAsync((IPEndPoint)listener.LocalEndpoint);
        await serving.OrFail();

        Assert.True(told);
    }

    [Fact, Proves("radecho"), Proves("radecho-end")]
    public void The_ten_seconds_begin_when_all_have_been_told()
    {
        using var clock = new ObservedClock();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        using var visitor = new TcpClient();
        using var gate = new ManualResetEventSlim();
        var (counting, steps, conversation) = (new CountingClock(clock), new Steps(), new TaskCompletionSource());
        listener.Start();
        var serving = steps.Begin(() => TcpServer.Serve(
            listener,
            (_, closing, _) =>
            {
                closing.Register(() => gate.Wait(CancellationToken.None));
                return conversation.Task;
            },
            counting,
            TextWriter.Null,
            CancellationToken.None));
        visitor.Connect((IPEndPoint)listener.LocalEndpoint);
        steps.TakeOne();

        listener.Stop();
        steps.TakeOne();
        Assert.Empty(counting.DueTimes);
        gate.Set();
        steps.TakeOne();
        Assert.Equal([TimeSpan.FromSeconds(10)], counting.DueTimes);

        conversation.SetResult();
        steps.TakeUntil(serving);
        Assert.IsAssignableFrom<SocketException>(serving.Exception?.InnerException);
    }

    [Fact, Proves("radecho-end")]
    public async Task The_server_ends_when_the_last_conversation_has_ended_however_long_that_takes()
    {
        using var clock = new ObservedClock();
        using var stop = new CancellationTokenSource();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        using var visitor = new TcpClient();
        using var gate = new ManualResetEventSlim();
        var (steps, conversation) = (new Steps(), new TaskCompletionSource());
        listener.Start();
        var serving = steps.Begin(() => TcpServer.Serve(
            listener,
            (_, _, over) =>
            {
                over.Register(() => gate.Wait(CancellationToken.None));
                return conversation.Task;
            },
            clock,
            TextWriter.Null,
            stop.Token));
        await visitor.ConnectAsync((IPEndPoint)listener.LocalEndpoint);
        steps.TakeOne();
        await stop.CancelAsync();
        steps.TakeOne();

        clock.Advance(TimeSpan.FromSeconds(10));
        steps.TakeOne();
        gate.Set();
        steps.TakeOne();
        steps.TakeAll();
        Assert.False(serving.IsCompleted);
        conversation.SetResult();

        steps.TakeUntil(serving);
        await serving;
    }

    [Fact, Proves("radecho-end")]
    public async Task If_all_end_by_themselves_no_timer_is_left()
    {
        using var clock = new ObservedClock();
        using var stop = new CancellationTokenSource();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        var counting = new CountingClock(clock);
        listener.Start();
        var serving = TcpServer.Serve(listener, (_, _, _) => Task.CompletedTask, counting, TextWriter.Null, stop.Token);

        await stop.CancelAsync();
        await serving.OrFail();

        Assert.Equal([TimeSpan.FromSeconds(10)], counting.DueTimes);
        Assert.Equal(0, counting.OpenTimers);
    }

    [Fact, Proves("radecho"), Proves("radecho-end")]
    public async Task If_the_door_breaks_those_inside_end_as_at_closing_time_and_the_failure_is_told()
    {
        // The server runs on it, one step at a time.
        var steps = new TaskFactory(new ConcurrentExclusiveSchedulerPair().ExclusiveScheduler);
        await using var server = await steps.StartNew(() => new RadEchoServer());
        var talker = await server.EnterAsync();
        var listener = await server.EnterAsync();
        await server.InsideAsync(2);
        // The step that let the second one in has ended, so the server waits at the door again.
        await steps.StartNew(() => { });
        await talker.SayAsync("A\nB\n");
        await server.Clock.TimersAsync(1);

        server.Listener.Stop();
        await server.Clock.TimersAsync(1);
        Assert.Equal("", await listener.HearRestAsync());
        Assert.False(server.Serving.IsCompleted);
        server.Clock.Advance(RadEchoServer.Pause);

        Assert.Equal("A\n", await talker.HearRestAsync());
        await Assert.ThrowsAnyAsync<SocketException>(() => server.Serving.OrFail());
    }
}
