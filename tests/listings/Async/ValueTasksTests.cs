using Async;

namespace Listings.Tests.Async;

public class ValueTasksTests
{
    [Fact, Proves("value-task"), Proves("value-task-open")]
    public async Task A_second_await_works_by_luck_or_is_refused_and_a_task_allows_it()
    {
        var output = new StringWriter();
        await ValueTasks.OpenTwice(output);
        await Verify(output.ToString());
    }
}
