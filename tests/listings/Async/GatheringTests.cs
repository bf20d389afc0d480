using Async;
using Shared;

namespace Listings.Tests.Async;

public class GatheringTests
{
    [Fact, Proves("gather")]
    public async Task The_pig_is_first_and_the_cow_is_listed_first()
    {
        await Verify(OnLoop.Run(Gathering.Ask));
    }

    [Fact, Proves("gather")]
    public void An_animal_that_fails_does_not_end_the_waiting_for_the_other()
    {
        var output = new Hoarse();
        var loop = new EventLoop();
        var failure = Assert.Throws<IOException>(() => loop.Run(() => Gathering.Ask(loop, output)));
        Assert.Equal("No voice for 2 s: Oink!", failure.Message);
        Assert.Equal(TimeSpan.FromSeconds(5), loop.Now);
        Assert.Equal("5 s: Moo!\n", output.ToString());
    }

    // What the article says of an await in front of each call.
    [Fact]
    public void In_turn_the_waits_add_up()
    {
        var loop = new EventLoop();
        loop.Run(async () =>
        {
            await loop.Delay(TimeSpan.FromSeconds(5));
            await loop.Delay(TimeSpan.FromSeconds(2));
        });
        Assert.Equal(TimeSpan.FromSeconds(7), loop.Now);
    }

    private sealed class Hoarse : StringWriter
    {
        public Hoarse() => NewLine = "\n";

        public override void WriteLine(string? value)
        {
            if (value!.Contains("Oink", StringComparison.Ordinal))
            {
                throw new IOException($"No voice for {value}");
            }

            base.WriteLine(value);
        }
    }
}
