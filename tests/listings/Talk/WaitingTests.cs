using Listings.Tests.Coroutines;
using Talk;

namespace Listings.Tests.Talk;

public class WaitingTests
{
    [Fact, Proves("await-talking"), Proves("await-turns")]
    public async Task The_body_starts_at_the_call_and_goes_on_when_the_answer_comes()
    {
        var output = new StringWriter();
        await Waiting.TakeTurns(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("await-turns")]
    public async Task If_the_body_fails_the_caller_is_never_done()
    {
        using var output = new FailingWriter("    body: I heard Moo!") { NewLine = "\n" };

        await Assert.ThrowsAsync<NotSupportedException>(() => Waiting.TakeTurns(output));
        Assert.EndsWith("cow: Moo!\n", output.ToString(), StringComparison.Ordinal);
    }

    [Fact, Proves("await-talking")]
    public async Task If_no_answer_comes_the_body_never_goes_on()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var answer = new TaskCompletionSource<string>();
        var visit = Waiting.Listen(answer.Task, output);

        Assert.Equal("    body: I ask the cow\n", output.ToString());
        Assert.False(visit.IsCompleted);

        answer.SetCanceled();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => visit);
        Assert.Equal("    body: I ask the cow\n", output.ToString());
    }

    [Fact, Proves("await-talking")]
    public async Task A_failed_answer_comes_out_of_the_await_and_waits_in_the_task()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var visit = Waiting.Listen(Task.FromException<string>(new InvalidOperationException("No hay!")), output);

        Assert.Equal("No hay!", (await Assert.ThrowsAsync<InvalidOperationException>(() => visit)).Message);
        Assert.Equal("    body: I ask the cow\n", output.ToString());
    }
}
