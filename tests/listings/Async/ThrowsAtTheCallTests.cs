using Async;
using Listings.Tests.Shared;
using Shared;

namespace Listings.Tests.Async;

public class ThrowsAtTheCallTests
{
    [Fact, Proves("throws-into-the-task"), Proves("throws-at-the-call"), Proves("throws-run")]
    public async Task An_async_method_is_refused_in_its_task_and_another_at_the_call()
    {
        var output = new StringWriter();
        Simulation.Run(clock => ThrowsAtTheCall.Compare(output, clock));
        await Verify(output.ToString());
    }

    [Fact, Proves("throws-run")]
    public async Task Without_a_mistake_both_answer()
    {
        var output = new StringWriter();
        var asked = new List<int>();

        await ThrowsAtTheCall.AskTwo(Answer, output);

        Assert.Equal("  both are asked\n  both have answered\n", output.ToString());
        Assert.Equal([5, -1], asked);

        Task<string> Answer(int seconds)
        {
            asked.Add(seconds);
            return Task.FromResult("Moo!");
        }
    }

    [Fact, Proves("throws-run")]
    public void A_failure_to_print_the_last_line_reaches_the_caller() => Assert.Throws<IOException>(
        () => Simulation.Run(clock => ThrowsAtTheCall.Compare(new FailingWriter(5), clock)));

    [Fact, Proves("throws-into-the-task")]
    public void Who_is_asked_well_answers_after_a_while() => Simulation.Run(async clock =>
    {
        Assert.Equal("Moo!", await ThrowsAtTheCall.Think(5, clock));
        Assert.Equal(TimeSpan.FromSeconds(5), clock.GetElapsedTime(0));
    });

    [Fact, Proves("throws-at-the-call")]
    public void A_check_outside_of_the_async_method_refuses_the_call() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => { _ = ThrowsAtTheCall.CheckAndThink(-1, TimeProvider.System); });

    [Fact, Proves("throws-into-the-task")]
    public async Task A_check_inside_of_the_async_method_refuses_the_answer()
    {
        var answer = ThrowsAtTheCall.Think(-1, TimeProvider.System);
        Assert.True(answer.IsFaulted);
        var refusal = await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => answer);
        // Task.Delay would have refused its own parameter.
        Assert.Equal("seconds", refusal.ParamName);
    }

    [Fact]
    public void Methods_of_dotnet_refuse_the_call_too()
    {
        using var client = new HttpClient();
        Assert.Throws<ArgumentOutOfRangeException>(() => { _ = Task.Delay(TimeSpan.FromSeconds(-5)); });
        Assert.Throws<ArgumentOutOfRangeException>(() => { _ = Task.CompletedTask.WaitAsync(TimeSpan.FromSeconds(-5)); });
        Assert.Throws<InvalidOperationException>(() => { _ = client.GetStringAsync("animals/cow"); });
    }
}
