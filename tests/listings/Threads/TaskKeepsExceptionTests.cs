using Threads;

namespace Listings.Tests.Threads;

public class TaskKeepsExceptionTests
{
    [Fact, Proves("task-keeps-exception")]
    public async Task The_exception_waits_in_the_task_and_the_program_goes_on()
    {
        var output = new StringWriter();
        TaskKeepsException.Run(new Lock(), output.Shared());
        await Verify(output.ToString());
    }

    [Fact, Proves("task-keeps-exception")]
    public void The_door_is_given_back()
    {
        var door = new Lock();
        TaskKeepsException.Run(door, TextWriter.Null);
        Assert.True(door.TryEnter());
    }
}
