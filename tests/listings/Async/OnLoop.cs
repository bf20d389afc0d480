using Shared;

namespace Listings.Tests.Async;

/// <summary>Runs a listing on a loop of its own and gives what it printed.</summary>
internal static class OnLoop
{
    public static string Run(Func<EventLoop, TextWriter, Task> listing)
    {
        var output = new StringWriter();
        var loop = new EventLoop();
        loop.Run(() => listing(loop, output));
        return output.ToString();
    }

    public static string Run(Func<TextWriter, Task> listing) => Run((_, output) => listing(output));
}
