using Async;
using Shared;

namespace Listings.Tests.Async;

public class ForEachAsyncVoidTests
{
    [Fact, Proves("foreach-async-void")]
    public async Task ForEach_comes_back_before_anything_is_done()
    {
        var output = new StringWriter();
        Simulation.Run(clock => ForEachAsyncVoid.Compare(output, clock));
        await Verify(output.ToString());
    }
}
