using Async;

namespace Listings.Tests.Async;

public class AwaitInTheMiddleTests
{
    [Fact, Proves("await-in-the-middle")]
    public async Task One_thread_mixes_letters_too_if_it_may_leave_between_them()
    {
        await Verify(OnLoop.Run(AwaitInTheMiddle.Open));
    }

    [Fact, Proves("door-on-the-loop")]
    public async Task A_door_keeps_the_words_whole()
    {
        await Verify(OnLoop.Run(AwaitInTheMiddle.OneAtATime));
    }

    [Fact, Proves("door-on-the-loop")]
    public void The_door_opens_also_when_printing_fails()
    {
        var output = new Choking();
        Assert.Throws<IOException>(() => OnLoop.Run(_ => AwaitInTheMiddle.OneAtATime(output)));
        Assert.Equal("Oink! Cluck! ", output.ToString());
    }

    private sealed class Choking : StringWriter
    {
        public override void Write(char value)
        {
            if (value == 'M')
            {
                throw new IOException();
            }

            base.Write(value);
        }
    }
}
