using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Listings.Tests.Shared;

/// <summary>Stands before the farm, and tells a recording of each request which thread took it in, whether that thread stayed with it, and how it ended.</summary>
/// <param name="taskOf">Whose request it is; null if it is not to be drawn.</param>
internal sealed class RecordingGate(Recording recording, TimeProvider clock, Func<HttpContext, string?> taskOf) : IStartupFilter
{
    private readonly long _opened = clock.GetTimestamp();

    private readonly Channel<string> _inside = Channel.CreateUnbounded<string>();

    private readonly Channel<string> _left = Channel.CreateUnbounded<string>();

    // Where the answer to the current request set its timers.
    private readonly AsyncLocal<List<Place>?> _waits = new();

    /// <summary>The time in seconds, since the gate was built.</summary>
    public decimal Now => (decimal)clock.GetElapsedTime(_opened).TotalSeconds;

    /// <summary>The clock for the farm. Whoever waits by it tells the recording so.</summary>
    public TimeProvider Clock => new TouchedClock(clock, () =>
    {
        var place = recording.Touch();
        _waits.Value?.Add(place);
    });

    public void WatchOver(WebApplicationBuilder builder) => builder.Services.AddSingleton<IStartupFilter>(this);

    /// <summary>Ends when so many more of those that are drawn wait inside, and the threads that took them in are free. Before that the time must not be moved.</summary>
    public Task InsideAsync(int count) => ReadAsync(_inside, count);

    /// <summary>Ends when so many more of those that are drawn have been told to their end.</summary>
    public Task LeftAsync(int count) => ReadAsync(_left, count);

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => farm =>
    {
        farm.Use((context, answer) => taskOf(context) is { } task ? TellAsync(task, () => answer(context), context) : answer(context));
        next(farm);
    };

    private async Task TellAsync(string task, Func<Task> answer, HttpContext context)
    {
        var (start, thread) = (Now, Runner);
        recording.Add(task, Doing.Working, start, start, thread: thread);
        List<Place> waited = [];
        _waits.Value = waited;
        var answering = answer();

        // A call that comes back before its work is done has given its thread back.
        var waits = !answering.IsCompleted;
        _inside.Writer.TryWrite(task);
        var problem = await Xunit.Record.ExceptionAsync(() => answering);
        recording.Add(task, waits ? Doing.Waiting : Doing.Blocked, start, Now, "", waits ? null : thread, waited);
        recording.Add(task, Doing.Working, Now, Now, problem is null ? $"{context.Response.StatusCode}" : "exception", Runner);
        _left.Writer.TryWrite(task);
        await answering;
    }

    private static async Task ReadAsync(Channel<string> channel, int count)
    {
        for (var i = 0; i < count; i++)
        {
            await channel.Reader.ReadAsync().AsTask().OrFail();
        }
    }

    // Which thread of the pool it is, is a matter of luck.
    private static object Runner => Thread.CurrentThread.IsThreadPoolThread ? "thread pool" : Thread.CurrentThread;

    private sealed class TouchedClock(TimeProvider clock, Action touch) : TimeProvider
    {
        public override long TimestampFrequency => clock.TimestampFrequency;

        public override long GetTimestamp() => clock.GetTimestamp();

        public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            touch();
            return clock.CreateTimer(callback, state, dueTime, period);
        }
    }
}
