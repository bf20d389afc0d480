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
    public void Whoever_speaks_in_a_task_holds_the_door_and_gives_it_back()
    {
        var door = new Lock();
        var main = Thread.CurrentThread;
        var output = new AskingWriter(() => door.IsHeldByCurrentThread == (Thread.CurrentThread != main));

        TaskKeepsException.Run(door, output);

        Assert.True(output.AlwaysYes);
        Assert.True(door.TryEnter());
    }
}
