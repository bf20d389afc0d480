using Async;
using Shared;

namespace Listings.Tests.Async;

public class StreamsTests
{
    [Fact, Proves("stream"), Proves("stream-read")]
    public async Task Nothing_happens_before_the_loop_and_leaving_it_cleans_up()
    {
        var output = new StringWriter();
        Simulation.Run(clock => Streams.Breakfast(output, clock));
        await Verify(output.ToString());
    }

    [Fact, Proves("stream")]
    public void After_twelve_eggs_the_hen_gets_up() => Simulation.Run(async clock =>
    {
        var output = new StringWriter();
        Assert.Equal(Enumerable.Range(1, 12), await Streams.Eggs(output, clock).ToListAsync());
        Assert.Equal("the hen sits down\nthe hen gets up\n", output.ToString());
        Assert.Equal(TimeSpan.FromSeconds(12), clock.GetElapsedTime(0));
    });

    [Fact, Proves("stream")]
    public void An_exception_in_the_loop_makes_the_hen_get_up_before_it_is_caught() => Simulation.Run(async clock =>
    {
        var output = new StringWriter();
        try
        {
            await foreach (var egg in Streams.Eggs(output, clock))
            {
                throw new InvalidOperationException($"Egg {egg} is broken.");
            }
        }
        catch (InvalidOperationException exception)
        {
            output.WriteLine(exception.Message);
        }

        Assert.Equal("the hen sits down\nthe hen gets up\nEgg 1 is broken.\n", output.ToString());
    });
}
