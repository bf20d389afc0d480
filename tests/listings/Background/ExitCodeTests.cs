using Background;
using Listings.Tests.Shared;

namespace Listings.Tests.Background;

public class ExitCodeTests
{
    [Fact]
    [Proves("exit-code", Survives = "using var feeder -> var feeder", Because = "the farm disposes of its workers too")]
    public async Task A_worker_that_has_thrown_makes_the_exit_code_1()
    {
        var workers = new HeldBack();
        var exit = ExitCode.Run("yak");
        workers.LetGo();

        Assert.Equal(1, await exit.OrFail());
    }

    [Fact, Proves("exit-code")]
    public async Task A_worker_that_was_stopped_makes_it_0()
    {
        using var feeder = new Feeder(Orders.Of(), TimeProvider.System, TextWriter.Null);
        Assert.Equal(0, ExitCode.Of(feeder));
        await feeder.StartAsync(CancellationToken.None);
        await feeder.StopAsync(CancellationToken.None);
        Assert.Equal(0, ExitCode.Of(feeder));
    }
}
