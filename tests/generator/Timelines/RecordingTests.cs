using Generator.Timelines;

namespace Generator.Tests.Timelines;

/// <summary>How a test records what each task does.</summary>
public class RecordingTests
{
    [Fact]
    public void Threads_are_named_in_the_order_of_their_first_use()
    {
        var threads = Enumerable.Range(0, 3).Select(_ => new Thread(() => { })).ToArray();
        var recording = new Recording("s", "cow", "pig", "hen") { Main = threads[1] };
        recording.Add("hen", Doing.Working, 1, 2, thread: threads[0]);
        recording.Add("pig", Doing.Working, 1, 2, thread: threads[1]);
        recording.Add("cow", Doing.Working, 1, 2, thread: threads[2]);

        var timeline = ReadTimeline.From(recording.ToString()).Timeline!;

        Assert.Equal("thread 1, main thread, thread 2", string.Join(", ", timeline.Threads));
        Assert.Equal(["cow", "pig", "hen"], timeline.Spans.Select(span => span.Task));
    }

    [Fact]
    public async Task A_method_that_asks_keeps_its_name_through_all_awaits()
    {
        var recording = new Recording("s", "first", "second");
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        var (one, other) = (Ask(), Ask());
        gate.SetResult();

        Assert.Equal(["first", "first"], await one);
        Assert.Equal(["second", "second"], await other);

        async Task<string[]> Ask()
        {
            var before = recording.Task;
            await gate.Task;
            return [before, recording.Task];
        }
    }
}
