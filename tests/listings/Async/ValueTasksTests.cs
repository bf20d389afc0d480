using Async;
using Listings.Tests.Shared;

namespace Listings.Tests.Async;

public class ValueTasksTests
{
    [Fact, Proves("value-task"), Proves("value-task-open")]
    [Proves(
        "value-task",
        Survives = "await mailbox.Writer.WriteAsync(\"Moo!\"); -> _ = mailbox.Writer.WriteAsync(\"Moo!\");",
        Because = "a channel without a limit takes in every letter at once")]
    [Proves(
        "value-task",
        Survives = "await mailbox.Writer.WriteAsync(\"Oink!\"); -> _ = mailbox.Writer.WriteAsync(\"Oink!\");",
        Because = "a channel without a limit takes in every letter at once")]
    [Proves(
        "value-task",
        Survives = "await mailbox.Writer.WriteAsync(\"Cluck!\"); -> _ = mailbox.Writer.WriteAsync(\"Cluck!\");",
        Because = "a channel without a limit takes in every letter at once")]
    public async Task A_second_await_works_by_luck_or_is_refused_and_a_task_allows_it()
    {
        var output = new StringWriter();
        await ValueTasks.OpenTwice(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("value-task")]
    public Task A_failure_to_print_a_line_reaches_the_caller() =>
        FailingWriter.FailAtEachLineAsync(9, ValueTasks.OpenTwice);
}
