using Listings.Tests.Shared;
using Web;

namespace Listings.Tests.Web;

public class RadEchoLettersTests
{
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

    [Theory, Proves("radecho-speak"), Proves("radecho-whole")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_letter_that_nobody_takes_is_pressed_on_nobody_when_time_is_over(bool whole)
    {
        using var clock = new ObservedClock();
        using var over = new CancellationTokenSource();
        using var full = new FullConnection();
        await using var writer = new StreamWriter(full) { AutoFlush = true };

        var speaking = Speak(whole, "A", writer, clock, over.Token);
        clock.Advance(RadEchoServer.Pause);
        await full.Entered.OrFail();
        Assert.False(speaking.IsCompleted);
        await over.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => speaking.OrFail());
    }

    [Theory, Proves("radecho-speak"), Proves("radecho-whole")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_line_is_spoken_when_its_end_is_taken_or_time_is_over(bool whole)
    {
        using var clock = new ObservedClock();
        using var over = new CancellationTokenSource();
        using var full = new FullConnection(takes: 1);
        await using var writer = new StreamWriter(full) { AutoFlush = true };

        var speaking = Speak(whole, "A", writer, clock, over.Token);
        clock.Advance(RadEchoServer.Pause);
        await full.Entered.OrFail();
        Assert.False(speaking.IsCompleted);
        await over.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => speaking.OrFail());
    }

    [Theory, Proves("radecho-speak"), Proves("radecho-whole")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task When_time_is_over_nobody_waits_for_the_next_letter(bool whole)
    {
        using var clock = new ObservedClock();
        using var over = new CancellationTokenSource();
        var heard = new StringWriter();

        var speaking = Speak(whole, "A", heard, clock, over.Token);
        await clock.TimersAsync(1);
        await over.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => speaking.OrFail());
        Assert.Equal("", heard.ToString());
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

        var speaking = Speak(whole, line, heard, counting, CancellationToken.None);
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

    private static Task Speak(bool whole, string line, TextWriter writer, TimeProvider clock, CancellationToken over) =>
        whole ? RadEchoWhole.Speak(line, writer, clock, over) : RadEcho.Speak(line, writer, clock, over);

    /// <summary>A connection whose other side reads nothing more.</summary>
    /// <param name="takes">How many letters it has room for.</param>
    private sealed class FullConnection(int takes = 0) : MemoryStream
    {
        private readonly TaskCompletionSource _entered = new();

        private int _taken;

        public Task Entered => _entered.Task;

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (++_taken <= takes)
            {
                return;
            }

            _entered.TrySetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        }
    }
}
