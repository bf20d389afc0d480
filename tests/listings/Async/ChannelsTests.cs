using Async;
using Listings.Tests.Shared;
using Shared;

namespace Listings.Tests.Async;

public class ChannelsTests
{
    [Fact, Proves("channel"), Proves("channel-writer"), Proves("channel-reader")]
    public async Task A_full_channel_holds_the_writer_back()
    {
        var output = new StringWriter();
        Simulation.Run(async clock =>
        {
            await Channels.Milk(2, output, clock, CancellationToken.None);
            Assert.Equal(TimeSpan.FromSeconds(5).Ticks, clock.GetTimestamp());
        });
        await Verify(output.ToString());
    }

    [Fact, Proves("channel"), Proves("channel-writer"), Proves("channel-reader")]
    public void A_channel_with_room_for_one_holds_the_writer_back_sooner() => Simulation.Run(async clock =>
    {
        var output = new StringWriter();
        await Channels.Milk(1, output, clock, CancellationToken.None);
        Assert.StartsWith("filled 1\nfilled 2\n          emptied 1\n", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromSeconds(5).Ticks, clock.GetTimestamp());
    });

    [Fact, Proves("channel"), Proves("channel-writer"), Proves("channel-reader")]
    public async Task The_fast_one_waits_for_the_slow_one()
    {
        var recording = new Recording("s", "fill", "empty") { Main = Thread.CurrentThread, Between = Doing.Waiting };
        Simulation.Run(time =>
        {
            var clock = new RecordingClock(recording, time, "empty", "empty", "empty", "empty", "empty");
            var output = new RecordingWriter(recording, () => clock.Seconds, line => line.Contains("filled", StringComparison.Ordinal) ? "fill" : "empty");
            return Channels.Milk(2, output, clock, CancellationToken.None);
        });
        await VerifyTimeline(recording);
    }

    [Fact]
    [Proves(
        "channel-writer",
        Survives = "delete failure = exception;",
        Because = "the failure comes out of the writer's own task as well")]
    public void If_both_fail_the_failure_of_the_writer_comes_out()
    {
        var output = new FailingWriter("filled 3", "emptied 2");
        var failure = Assert.Throws<NotSupportedException>(
            () => Simulation.Run(clock => Channels.Milk(2, output, clock, CancellationToken.None)));
        Assert.Equal("filled 3", failure.Message);
    }

    [Fact, Proves("channel"), Proves("channel-writer"), Proves("channel-reader")]
    public void If_the_writer_fails_the_reader_empties_what_is_there_and_both_end()
    {
        var output = new FailingWriter("filled 3");

        var failure = Assert.Throws<NotSupportedException>(() => Simulation.Run(clock => Channels.Milk(2, output, clock, CancellationToken.None)));

        Assert.Equal("filled 3", failure.Message);
        Assert.EndsWith("emptied 3\n", output.ToString(), StringComparison.Ordinal);
    }

    [Fact, Proves("channel"), Proves("channel-writer"), Proves("channel-reader")]
    public void If_the_reader_fails_the_writer_does_not_wait_for_room_and_both_end()
    {
        var output = new FailingWriter("emptied 1");

        var failure = Assert.Throws<NotSupportedException>(() => Simulation.Run(clock => Channels.Milk(2, output, clock, CancellationToken.None)));

        // The writer was stopped, which is no failure: only the reader's comes out.
        Assert.Equal("emptied 1", failure.Message.Trim());
        Assert.DoesNotContain("filled 5", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    [Proves(
        "channel-reader",
        Survives = "await stop.CancelAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); -> _ = stop.CancelAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);",
        Because = "Milk waits for the writer all the same, and the writer ends when it has been stopped")]
    public void A_cancellation_counts_until_the_reader_knows_that_there_are_no_more_churns() => Simulation.Run(async clock =>
    {
        using var caller = new CancellationTokenSource();
        var output = new CallingWriter("emptied 5", caller.Cancel);
        var milking = Channels.Milk(2, output, clock, caller.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => milking);
    });

    [Fact, Proves("channel"), Proves("channel-writer"), Proves("channel-reader")]
    public void If_the_caller_cancels_both_end_at_once() => Simulation.Run(async clock =>
    {
        using var caller = new CancellationTokenSource(TimeSpan.FromSeconds(1.5), clock);
        var milking = Channels.Milk(2, TextWriter.Null, clock, caller.Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => milking);

        Assert.True(milking.IsCanceled);
        Assert.Equal(TimeSpan.FromSeconds(1.5).Ticks, clock.GetTimestamp());
    });

    /// <summary>Calls back when it is to write this.</summary>
    private sealed class CallingWriter(string text, Action call) : StringWriter
    {
        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            if (value!.Contains(text, StringComparison.Ordinal))
            {
                call();
            }
        }
    }

    /// <summary>Fails when it is to write one of these.</summary>
    private sealed class FailingWriter(params string[] texts) : StringWriter
    {
        public override void WriteLine(string? value)
        {
            if (texts.Any(text => value!.Contains(text, StringComparison.Ordinal)))
            {
                throw new NotSupportedException(value);
            }

            base.WriteLine(value);
        }
    }
}
