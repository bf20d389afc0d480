using Async;
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
        await ThrowsAtTheCall.AskTwo(_ => Task.FromResult("Moo!"), output);
        Assert.Equal("  both are asked\n  both have answered\n", output.ToString());
    }

    [Fact, Proves("throws-at-the-call")]
    public void A_check_outside_of_the_async_method_refuses_the_call() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => { _ = ThrowsAtTheCall.CheckAndThink(-1, TimeProvider.System); });

    [Fact, Proves("throws-into-the-task")]
    public async Task A_check_inside_of_the_async_method_refuses_the_answer()
    {
        var answer = ThrowsAtTheCall.Think(-1, TimeProvider.System);
        Assert.True(answer.IsFaulted);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => answer);
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
