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

        var speaking = RadEcho.Speak("ü🐄", heard, clock);
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
        await using var server = new RadEchoServer((visitor, clock, closing) =>
        {
            var told = new ToldConversation(recording, conversations.Count == 0 ? "Ann" : "Bob", clock);
            conversations.Add(told);
            return told.Follow(RadEcho.Converse(visitor, told, closing));
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

    [Theory, Proves("radecho-converse")]
    [InlineData("")]
    [InlineData("A line that is long enough to be broken off\n")]
    public async Task A_visitor_who_hangs_up_ends_the_conversation_and_harms_nobody(string said)
    {
        var begun = new TaskCompletionSource<Task>();
        await using var server = new RadEchoServer((visitor, clock, closing) =>
        {
            var conversation = RadEcho.Converse(visitor, clock, closing);
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

        await conversation;
        await server.CloseAsync();
        await server.Serving.OrFail();
    }

    [Fact, Proves("radecho"), Proves("radecho-converse")]
    public async Task At_closing_time_a_line_that_was_begun_is_finished()
    {
        await using var server = new RadEchoServer();
        var talker = await server.EnterAsync();
        var listener = await server.EnterAsync();

        await talker.SayAsync("AB\nCD\n");
        await server.SpeakAsync(letters: 1);
        Assert.Equal('A', await talker.HearLetterAsync());
        await server.CloseAsync();
        Assert.Equal("", await listener.HearRestAsync());
        Assert.False(server.Serving.IsCompleted);
        await server.SpeakAsync(letters: 1);

        Assert.Equal("B\n", await talker.HearRestAsync());
        await server.Serving.OrFail();
        Assert.Throws<InvalidOperationException>(() => server.Listener.Pending());
    }

    [Fact, Proves("radecho")]
    public async Task A_failed_conversation_is_told_at_closing_time()
    {
        var visitors = 0;
        await using var server = new RadEchoServer((visitor, clock, closing) =>
            ++visitors == 1 ? Task.FromException(new NotSupportedException()) : RadEcho.Converse(visitor, clock, closing));
        await server.EnterAsync();
        var second = await server.EnterAsync();
        await second.SayAsync("A\n");
        await server.SpeakAsync(letters: 1);
        Assert.Equal("A", await second.HearLineAsync());

        await server.CloseAsync();
        await Assert.ThrowsAsync<NotSupportedException>(() => server.Serving);
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
