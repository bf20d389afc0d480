using Async;
using Shared;

namespace Listings.Tests.Async;

[Collection(nameof(Child))]
public class AsyncVoidTests
{
    [Fact, Proves("async-void"), Proves("async-void-run", Contract = Contract.Throws)]
    public async Task The_exception_ends_the_process_although_there_is_a_try_around_the_call()
    {
        const string Announcement = "Unhandled exception. System.InvalidOperationException: ";
        var child = await Child.RunAsync(VisitInAConsole);

        Assert.NotEqual(0, child.ExitCode);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(134, child.ExitCode);
        }

        var last = child.Error.Split('\n').Single(line => line.StartsWith(Announcement, StringComparison.Ordinal));
        await VerifyThrows<InvalidOperationException>(output =>
        {
            output.Write(child.Output);
            throw new InvalidOperationException(last[Announcement.Length..].TrimEnd());
        });
    }

    [Fact, Proves("async-void")]
    public void On_a_loop_it_comes_out_of_the_loop()
    {
        var output = new StringWriter();
        var night = true;

        var exception = Assert.Throws<InvalidOperationException>(() => Simulation.Run(async clock =>
        {
            var morning = new TaskCompletionSource();
            AsyncVoid.Listen(() => AsyncVoid.GrumbleLater(morning.Task), output);
            await Task.Delay(TimeSpan.FromSeconds(1), clock);
            night = false;
            morning.SetResult();
            await Task.Delay(TimeSpan.FromSeconds(1), clock);
        }));

        Assert.False(night);
        Assert.Equal("Still no hay!", exception.Message);
        Assert.Equal("nothing to catch\n", output.ToString());
    }

    private static void VisitInAConsole(TextWriter output)
    {
        AsyncVoid.Visit(output);
        Thread.Sleep(Timeout.Infinite);
    }
}
