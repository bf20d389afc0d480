using Async;
using Shared;

namespace Listings.Tests.Async;

public class ThreeAtOnceTests
{
    [Fact, Proves("three-at-once")]
    public async Task With_the_long_call_first_all_ten_take_five_seconds()
    {
        await Verify(OnLoop.Run((loop, output) => ThreeAtOnce.Call(longCall: 1, loop, output)));
    }

    [Theory, InlineData(1, 5), InlineData(7, 6), InlineData(10, 7), InlineData(0, 4), Proves("three-at-once")]
    public void The_later_the_long_call_begins_the_longer_all_of_them_take(int longCall, int seconds)
    {
        var loop = new EventLoop();
        loop.Run(() => ThreeAtOnce.Call(longCall, loop, TextWriter.Null));
        Assert.Equal(TimeSpan.FromSeconds(seconds), loop.Now);
    }

    [Fact, Proves("three-at-once")]
    public void A_call_that_fails_gives_its_line_back()
    {
        var output = new NoSecondCall();
        var loop = new EventLoop();
        Assert.Throws<IOException>(() => loop.Run(() => ThreeAtOnce.Call(longCall: 0, loop, output)));
        Assert.Equal(9, output.ToString().Split(" begins").Length - 1);
        Assert.Equal(TimeSpan.FromSeconds(3), loop.Now);
    }

    private sealed class NoSecondCall : StringWriter
    {
        public override void WriteLine(string? value)
        {
            if (value!.Contains("call 2 ", StringComparison.Ordinal))
            {
                throw new IOException();
            }

            base.WriteLine(value);
        }
    }
}
