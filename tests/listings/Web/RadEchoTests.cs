using System.Net;
using System.Net.Sockets;
using Listings.Tests.Shared;
using Web;

namespace Listings.Tests.Web;

public class RadEchoTests
{
    [Fact, Proves("radecho"), Proves("radecho-converse"), Proves("radecho-speak")]
    public async Task Lines_come_back_in_order_until_the_visitor_says_exit()
    {
        await using var server = new RadEchoServer();
        var visitor = await server.EnterAsync();

        // Two lines in one go, and 23 letters.
        Assert.Equal(31, System.Text.Encoding.UTF8.GetByteCount("A cow says Moo!" + "Grüße 🐄🐖"));
        await visitor.SayAsync("A cow says Moo!\nGrüße 🐄🐖\n");
        await server.SpeakAsync(letters: 23);
        await visitor.SayAsync("exit\n");

        await Verify(await visitor.HearRestAsync());
    }

    [Fact, Proves("radecho-speak")]
    public async Task Each_letter_has_its_pause_and_no_letter_is_torn()
    {
        using var clock = new ObservedClock();
        var heard = new StringWriter { NewLine = "\n" };

        var speaking = RadEcho.Speak("ü🐄", heard, clock, CancellationToken.None);
        clock.Advance(RadEchoServer.Pause - TimeSpan.FromTicks(1));
        Assert.Equal("", heard.ToString());
        clock.Advance(TimeSpan.FromTicks(1));
        await clock.TimersAsync(2);
        Assert.Equal("ü", heard.ToString());
        clock.Advance(RadEchoServer.Pause);
        await speaking;

        Assert.Equal("ü🐄\n", heard.ToString());
    }

    [Fact, Proves("radecho"), Proves("radecho-converse")]
    public async Task Two_visitors_are_served_at_once()
    {
        await using var server = new RadEchoServer();
        var first = await server.EnterAsync();
        var second = await server.EnterAsync();

        await first.SayAsync("AB\n");
        await second.SayAsync("CD\n");
        await server.SpeakAsync(letters: 1, conversations: 2);
        Assert.Equal('A', await first.HearLetterAsync());
        Assert.Equal('C', await second.HearLetterAsync());
        await server.SpeakAsync(letters: 1, conversations: 2);

        Assert.Equal("B", await first.HearLineAsync());
        Assert.Equal("D", await second.HearLineAsync());
    }

    [Fact, Proves("radecho-converse")]
    public async Task A_line_may_arrive_in_pieces()
    {
        await using var server = new RadEchoServer();
        var visitor = await server.EnterAsync();
        var witness = await server.EnterAsync();

        await visitor.SayAsync("M");
        await witness.SayAsync("x\n");
        await server.SpeakAsync(letters: 1);
        Assert.Equal("x", await witness.HearLineAsync());
        await visitor.SayAsync("oo!\nex");
        await server.SpeakAsync(letters: 4);
        await visitor.SayAsync("it\n");

        Assert.Equal("Moo!\n", await visitor.HearRestAsync());
    }

    [Fact, Proves("radecho-converse")]
    public async Task Pieces_become_lines_and_each_conversation_keeps_its_own_place()
    {
        var recording = new Recording("s", "Ann sends", "for Ann", "Bob sends", "for Bob");
        var conversations = new List<ToldConversation>();
        await using var server = new RadEchoServer((visitor, clock, closing, over) =>
        {
            var told = new ToldConversation(recording, conversations.Count == 0 ? "Ann" : "Bob", clock);
            conversations.Add(told);
            return told.Follow(RadEcho.Converse(visitor, told, closing, over));
        });
        var ann = await server.EnterAsync();
        var bob = await server.EnterAsync();

        await ann.SayAsync("M");
        await bob.SayAsync("AB\nCD\n");
        await server.SpeakAsync(letters: 1);
        await server.Clock.TimersAsync(1);
        conversations[0].Sent("M", at: 0);
        conversations[1].Sent("AB\nCD\n", at: 0);

        await ann.SayAsync("oo!\nex");
        conversations[0].Sent("oo!\nex");
        await server.SpeakAsync(letters: 1);
        conversations[1].Said(await bob.HearLineAsync());
        await server.SpeakAsync(letters: 2, conversations: 2);
        conversations[1].Said(await bob.HearLineAsync());
        await server.SpeakAsync(letters: 1);
        conversations[0].Said(await ann.HearLineAsync());

        server.Clock.Advance(2 * RadEchoServer.Pause);
        await ann.SayAsync("it\n");
        conversations[0].Sent("it\n");
        Assert.Equal("", await ann.HearRestAsync());
        await conversations[0].Ended.OrFail();
        server.Clock.Advance(3 * RadEchoServer.Pause);
        conversations[1].GoesOn();

        await VerifyTimeline(recording);
    }

    [Fact, Proves("radecho-converse")]
    public async Task Exit_ends_this_conversation_and_no_other()
    {
        await using var server = new RadEchoServer();
        var first = await server.EnterAsync();
        var second = await server.EnterAsync();

        await first.SayAsync("exit\nA\n");
        Assert.Equal("", await first.HearRestAsync());
        await second.SayAsync("B\n");
        await server.SpeakAsync(letters: 1);

        Assert.Equal("B", await second.HearLineAsync());
        Assert.False(server.Serving.IsCompleted);
    }

    [Theory, Proves("radecho-converse"), Proves("radecho-attend")]
    [InlineData("")]
    [InlineData("A line that is long enough to be broken off\n")]
    public async Task A_visitor_who_hangs_up_ends_the_conversation_and_harms_nobody(string said)
    {
        var begun = new TaskCompletionSource<Task>();
        await using var server = new RadEchoServer((visitor, clock, closing, over) =>
        {
            var conversation = RadEcho.Converse(visitor, clock, closing, over);
            begun.SetResult(conversation);
            return conversation;
        });
        var rude = await server.EnterAsync();
        var conversation = await begun.Task;

        await rude.SayAsync(said);
        if (said != "")
        {
            await server.Clock.TimersAsync(1);
        }

        rude.HangUp();
        for (var timer = Task.CompletedTask; timer.IsCompleted;)
        {
            server.Clock.Advance(RadEchoServer.Pause);
            timer = server.Clock.TimersAsync(1);
            await Task.WhenAny(conversation, timer);
        }

        Assert.True(await Xunit.Record.ExceptionAsync(() => conversation) is null or IOException);
        await server.CloseAsync();
        await server.Serving.OrFail();
        Assert.True(server.Log.IsEmpty);
    }

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

    [Fact, Proves("radecho-end"), Proves("radecho-speak"), Proves("radecho-attend")]
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
        await using var server = new RadEchoServer();
        var talker = await server.EnterAsync();
        var listener = await server.EnterAsync();
        await server.InsideAsync(2);
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

    [Fact, Proves("radecho-attend")]
    public async Task A_failed_conversation_is_told_at_once_and_harms_no_other()
    {
        TcpClient? first = null;
        await using var server = new RadEchoServer((visitor, clock, closing, over) =>
        {
            if (first is not null)
            {
                return RadEcho.Converse(visitor, clock, closing, over);
            }

            first = visitor;
            throw new NotSupportedException("I do not speak that language.");
        });
        var unlucky = await server.EnterAsync();
        var lucky = await server.EnterAsync();

        Assert.Equal("A conversation failed: I do not speak that language.", await server.Log.NextAsync());
        Assert.Equal("", await unlucky.HearRestAsync());
        Assert.Throws<ObjectDisposedException>(() => first!.GetStream());
        await lucky.SayAsync("A\n");
        await server.SpeakAsync(letters: 1);
        Assert.Equal("A", await lucky.HearLineAsync());

        await server.CloseAsync();
        await server.Serving.OrFail();
    }

    [Fact, Proves("radecho-attend")]
    public async Task A_cancellation_that_does_not_come_from_closing_is_a_failure()
    {
        await using var server = new RadEchoServer((_, _, _, _) => Task.FromCanceled(new CancellationToken(canceled: true)));
        var visitor = await server.EnterAsync();

        Assert.StartsWith("A conversation failed: ", await server.Log.NextAsync(), StringComparison.Ordinal);
        Assert.Equal("", await visitor.HearRestAsync());
    }

    [Fact, Proves("radecho-speak")]
    public async Task A_letter_that_nobody_takes_is_pressed_on_nobody_when_time_is_over()
    {
        using var clock = new ObservedClock();
        using var over = new CancellationTokenSource();
        using var full = new FullConnection();
        await using var writer = new StreamWriter(full) { AutoFlush = true };

        var speaking = RadEcho.Speak("A", writer, clock, over.Token);
        clock.Advance(RadEchoServer.Pause);
        await full.Entered.OrFail();
        Assert.False(speaking.IsCompleted);
        await over.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => speaking.OrFail());
    }

    [Theory, Proves("letter-count"), Proves("radecho-speak"), Proves("radecho-whole")]
    [InlineData("👩‍🌾", false, 3)]
    [InlineData("👩‍🌾", true, 1)]
    [InlineData("Grüße 🐄🐖", false, 8)]
    [InlineData("Grüße 🐄🐖", true, 8)]
    public async Task A_farmer_is_three_runes_and_one_text_element(string line, bool whole, int pauses)
    {
        using var clock = new ObservedClock();
        var counting = new CountingClock(clock);
        var heard = new StringWriter();
        LetterCount.Count(TextWriter.Null);

        var speaking = whole
            ? RadEchoWhole.Speak(line, heard, counting, CancellationToken.None)
            : RadEcho.Speak(line, heard, counting, CancellationToken.None);
        for (var pause = 0; pause < pauses; pause++)
        {
            await clock.TimersAsync(1);
            Assert.False(speaking.IsCompleted);
            clock.Advance(RadEchoServer.Pause);
        }

        await speaking.OrFail();
        Assert.Equal($"{line}\n", heard.ToString());
        Assert.Equal(pauses, counting.DueTimes.Count);
    }

    [Fact, Proves("letter-count")]
    public async Task A_letter_is_counted_in_four_ways()
    {
        var output = new StringWriter();
        LetterCount.Count(output);
        await Verify(output.ToString());
    }

    /// <summary>A connection whose other side reads nothing.</summary>
    private sealed class FullConnection : MemoryStream
    {
        private readonly TaskCompletionSource _entered = new();

        public Task Entered => _entered.Task;

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            _entered.TrySetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        }
    }

    /// <summary>The clock of one conversation, which knows from it when each line was spoken.</summary>
    private sealed class ToldConversation(Recording recording, string visitor, TimeProvider clock) : TimeProvider
    {
        private readonly long _opened = clock.GetTimestamp();
        private readonly Queue<(decimal From, decimal To)> _pauses = [];
        private decimal _waitsSince;

        public Task Ended { get; private set; } = Task.CompletedTask;

        private decimal Now => (decimal)clock.GetElapsedTime(_opened).TotalSeconds;

        public override long TimestampFrequency => clock.TimestampFrequency;

        public override long GetTimestamp() => clock.GetTimestamp();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var from = Now;
            return clock.CreateTimer(
                _ =>
                {
                    _pauses.Enqueue((from, Now));
                    callback(state);
                },
                null,
                dueTime,
                period);
        }

        public Task Follow(Task conversation) => Ended = FollowAsync(conversation);

        public void Sent(string piece, decimal? at = null) =>
            recording.Add($"{visitor} sends", Doing.Working, at ?? Now, at ?? Now, piece.Replace("\n", "\\n", StringComparison.Ordinal));

        /// <summary>Each letter of a line has had one pause.</summary>
        public void Said(string? line)
        {
            var pauses = line!.Select(_ => _pauses.Dequeue()).ToArray();
            Waited(pauses[0].From);
            recording.Add($"for {visitor}", Doing.Printing, pauses[0].From, pauses[^1].To, line!);
            _waitsSince = pauses[^1].To;
        }

        public void GoesOn()
        {
            Assert.False(Ended.IsCompleted);
            Waited(Now);
        }

        private async Task FollowAsync(Task conversation)
        {
            await conversation;
            Waited(Now);
            recording.Add($"for {visitor}", Doing.Working, Now, Now, "exit");
        }

        private void Waited(decimal to)
        {
            if (_waitsSince < to)
            {
                recording.Add($"for {visitor}", Doing.Waiting, _waitsSince, to);
            }
        }
    }
}
