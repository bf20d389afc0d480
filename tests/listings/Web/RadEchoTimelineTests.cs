using Listings.Tests.Shared;
using Web;

namespace Listings.Tests.Web;

public class RadEchoTimelineTests
{
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

    /// <summary>The clock of one conversation, which knows from it when each line was spoken.</summary>
    private sealed class ToldConversation(Recording recording, string visitor, TimeProvider clock) : TimeProvider
    {
        private readonly long _opened = clock.GetTimestamp();
        private readonly Queue<(decimal From, decimal To, Place Place)> _pauses = [];
        private decimal _waitsSince;

        public Task Ended { get; private set; } = Task.CompletedTask;

        private decimal Now => (decimal)clock.GetElapsedTime(_opened).TotalSeconds;

        public override long TimestampFrequency => clock.TimestampFrequency;

        public override long GetTimestamp() => clock.GetTimestamp();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var place = recording.Touch();
            var from = Now;
            return clock.CreateTimer(
                _ =>
                {
                    _pauses.Enqueue((from, Now, place));
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
            Place[] places = [.. pauses.Select(pause => pause.Place)];
            recording.Add($"for {visitor}", Doing.Printing, pauses[0].From, pauses[^1].To, line!, places: places);
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
