using Background;
using Listings.Tests.Shared;

namespace Listings.Tests.Background;

public class WorkerThrowsTests
{
    [Fact]
    [Proves("worker-throws", Survives = "\"cow\" -> \"\"", Because = "only how many orders are left is printed")]
    [Proves("feeder"), Proves("trough")]
    public async Task The_host_stops_without_an_exception_and_the_next_order_is_left()
    {
        var output = new StringWriter();

        var workers = new HeldBack();
        var run = WorkerThrows.Run(output);
        workers.LetGo();
        await run.OrFail();

        Assert.Equal(0, Environment.ExitCode);
        await Verify(output.ToString());
    }
}
