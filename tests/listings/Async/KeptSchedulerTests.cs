using Async;

namespace Listings.Tests.Async;

public class KeptSchedulerTests
{
    [Fact]
    [Proves(
        "kept-scheduler",
        Survives = "delete await Task.Yield();",
        Because = "without an await the method has not left the pen in the first place")]
    public async Task Await_comes_back_to_the_scheduler_unless_told_not_to()
    {
        var output = new StringWriter();
        await (await Pool.StartAsync(() => KeptScheduler.Enter(output)));
        await Verify(output.ToString());
    }
}
