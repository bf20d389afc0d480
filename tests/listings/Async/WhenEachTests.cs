using Async;

namespace Listings.Tests.Async;

public class WhenEachTests
{
    [Fact, Proves("when-each")]
    public async Task Answers_come_in_the_order_in_which_they_are_ready()
    {
        var answers = new Dictionary<string, TaskCompletionSource<string>> { ["cow"] = new(), ["pig"] = new(), ["chicken"] = new() };
        var output = new StringWriter();

        var listening = WhenEach.Listen(animal => answers[animal].Task, output);
        foreach (var animal in new[] { "pig", "chicken", "cow" })
        {
            answers[animal].SetResult($"the {animal}");
        }

        await listening;
        await Verify(output.ToString());
    }

    [Fact, Proves("when-each")]
    public async Task A_failure_is_thrown_where_its_answer_is_awaited()
    {
        var answers = new Dictionary<string, TaskCompletionSource<string>> { ["cow"] = new(), ["pig"] = new(), ["chicken"] = new() };
        var output = new StringWriter();

        var listening = WhenEach.Listen(animal => answers[animal].Task, output);
        answers["pig"].SetResult("the pig");
        answers["cow"].SetException(new InvalidOperationException());

        await Assert.ThrowsAsync<InvalidOperationException>(() => listening);
        Assert.Equal("the pig\n", output.ToString());
        Assert.False(answers["chicken"].Task.IsCompleted);
    }
}
