using System.Diagnostics;
using System.Globalization;
using Async;
using Listings.Tests.Shared;
using Shared;

namespace Listings.Tests.Async;

public class NameTagTests
{
    [Fact, Proves("tag-flows-down")]
    public async Task The_value_comes_along_across_an_await_and_into_a_task()
    {
        var output = new StringWriter();
        await NameTag.Visit(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("tag-stays-down")]
    public async Task An_async_method_leaves_the_value_of_its_caller_alone_and_an_ordinary_method_does_not()
    {
        var output = new StringWriter();
        await NameTag.ComeBack(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("tag-flows-down")]
    public Task A_failure_to_print_a_line_reaches_the_caller() =>
        FailingWriter.FailAtEachLineAsync(3, NameTag.Visit);

    [Fact, Proves("tag-flows-down")]
    public void The_rest_of_the_method_runs_later() => StepsAside(NameTag.Visit, "in the method: Ann\n");

    [Fact, Proves("tag-stays-down")]
    public void The_async_method_comes_back_to_its_caller_before_it_has_ended() => StepsAside(NameTag.ComeBack, "");

    [Fact]
    public async Task What_was_started_before_a_change_keeps_the_old_value()
    {
        var tag = new AsyncLocal<string> { Value = "Ann" };
        var gate = new TaskCompletionSource();
        var before = Read();
        tag.Value = "Bob";
        var after = Read();
        gate.SetResult();
        Assert.Equal("Ann", await before);
        Assert.Equal("Bob", await after);

        async Task<string> Read()
        {
            await gate.Task;
            return tag.Value;
        }
    }

    // What an article says of .NET's own users of the execution context.
    [Fact]
    public async Task The_culture_and_the_current_activity_flow_in_the_same_way()
    {
        var (culture, swiss) = (CultureInfo.CurrentCulture, CultureInfo.GetCultureInfo("de-CH"));
        using var activity = new Activity("visit");
        await Work();
        Assert.Equal(culture, CultureInfo.CurrentCulture);
        Assert.Null(Activity.Current);

        async Task Work()
        {
            CultureInfo.CurrentCulture = swiss;
            activity.Start();
            await Task.Yield();
            Assert.Equal(swiss, CultureInfo.CurrentCulture);
            Assert.Same(activity, await Task.Run(() => Activity.Current));
        }
    }

    // On a loop, the rest of a method that steps aside has to wait until the loop is free.
    private static void StepsAside(Func<TextWriter, Task> visit, string before) => new EventLoop().Run(async () =>
    {
        var output = new StringWriter();
        var visited = visit(output);
        Assert.Equal(before, output.ToString());
        await visited;
    });
}
