using Async;
using Shared;

namespace Listings.Tests.Async;

public class AsyncLinqTests
{
    [Fact, Proves("async-linq")]
    public async Task Each_egg_is_awaited_and_washed_before_the_next_is_laid()
    {
        var output = new StringWriter();
        Simulation.Run(clock => AsyncLinq.Sort(output, clock));
        await Verify(output.ToString());
    }
}
