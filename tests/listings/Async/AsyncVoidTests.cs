using Async;

namespace Listings.Tests.Async;

[Collection(nameof(Child))]
public class AsyncVoidTests
{
    [Fact, Proves("async-void"), Proves("async-void-run")]
    public async Task The_caller_catches_nothing_and_the_exception_comes_out_of_the_loop()
    {
        var output = new StringWriter();
        AsyncVoid.CallOnALoop(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("async-void")]
    public async Task In_a_console_it_ends_the_process()
    {
        var child = await Child.RunAsync(CallInAConsole);

        Assert.NotEqual(0, child.ExitCode);
        Assert.Equal("an async void method: nothing to catch\n", child.Output);
        Assert.Contains("Unhandled exception. System.InvalidOperationException: Still no hay!", child.Error, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(134, child.ExitCode);
        }
    }

    private static void CallInAConsole(TextWriter output)
    {
        AsyncVoid.Call("an async void method", AsyncVoid.GrumbleLater, output);
        // The exception comes on another thread, and ends this one's waiting together with the process.
        Thread.Sleep(Timeout.Infinite);
    }
}
