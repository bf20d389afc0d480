using Listings.Tests.Shared;
using Threads;

namespace Listings.Tests.Threads;

[Collection(ChildProcesses.Name)]
public class CrashTests
{
    [Fact, Proves("crash", Contract = Contract.Throws)]
    public async Task An_exception_that_nobody_catches_ends_the_process()
    {
        const string Announcement = "Unhandled exception. System.InvalidOperationException: ";
        var child = await ChildProcess.RunListing("Threads/Crash.cs");

        Assert.True(child.ExitCode == ChildProcess.Crashed, $"Exit code {child.ExitCode}\n{child.StandardOutput}\n{child.StandardError}");
        Assert.DoesNotContain("All have spoken.", child.StandardOutput, StringComparison.Ordinal);
        var last = child.StandardError.Split('\n').Single(line => line.StartsWith(Announcement, StringComparison.Ordinal));
        await VerifyThrows<InvalidOperationException>(_ => throw new InvalidOperationException(last[Announcement.Length..].TrimEnd()));
    }

    [Fact, Proves("crash", Contract = Contract.Throws)]
    public void The_cow_leaves_by_the_exception_and_takes_the_lock_along()
    {
        var door = new object();
        var output = new StringWriter();

        var exception = Assert.Throws<InvalidOperationException>(() => Crash.Speak("cow", door, output));

        Assert.Equal("Not happy about moo.", exception.Message);
        Assert.True(Monitor.IsEntered(door));
        Assert.Empty(output.ToString());
    }

    [Fact, Proves("crash", Contract = Contract.Throws)]
    public void Without_the_cow_all_speak()
    {
        var door = new object();
        var output = new StringWriter();

        Crash.SpeakAll(["pig"], door, output.Shared());

        Assert.Equal([Animals.Sentence("pig"), "All have spoken."], output.Lines());
        Assert.True(Monitor.TryEnter(door));
    }
}
