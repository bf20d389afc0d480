using Coroutines;
using Shared;

namespace Listings.Tests.Coroutines;

public class SteeringTests
{
    [Fact, Proves("steered-countdown"), Proves("steer"), Proves("two-way"), Proves("inbox")]
    public async Task A_number_sent_in_changes_the_countdown()
    {
        var output = new StringWriter();
        Steering.Steer(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("steered-countdown"), Proves("two-way")]
    public void Without_messages_it_is_an_ordinary_countdown()
    {
        var numbers = new List<int>();
        foreach (var number in new TwoWay<int, int?>(inbox => Steering.Countdown(3, inbox)))
        {
            numbers.Add(number);
        }

        Assert.Equal([3, 2, 1], numbers);
    }

    [Theory, Proves("steered-countdown")]
    [InlineData(2, true)]
    [InlineData(1, false)]
    [InlineData(0, false)]
    public void The_countdown_ends_at_zero_wherever_it_was_sent(int sent, bool goesOn)
    {
        var countdown = new TwoWay<int, int?>(inbox => Steering.Countdown(3, inbox));
        countdown.MoveNext();
        Assert.Equal(goesOn, countdown.Send(sent));
    }

    [Fact, Proves("two-way")]
    public void The_first_step_takes_no_message()
    {
        var countdown = new TwoWay<int, int?>(inbox => Steering.Countdown(3, inbox));
        var refusal = Assert.Throws<InvalidOperationException>(() => countdown.Send(10));
        Assert.Equal("Nothing is waiting for a message yet: call MoveNext first.", refusal.Message);
        Assert.True(countdown.Send(null));
        Assert.Equal(3, countdown.Current);
    }

    [Fact, Proves("two-way")]
    public void An_exception_of_the_body_comes_out_of_Send()
    {
        var routine = new TwoWay<int, string>(Grumble);
        routine.MoveNext();
        Assert.Equal("moo", Assert.Throws<InvalidOperationException>(() => routine.Send("moo")).Message);
        Assert.False(routine.MoveNext());
    }

    [Fact, Proves("two-way")]
    public void A_message_that_nobody_reads_is_gone_at_the_next_step()
    {
        var routine = new TwoWay<string, string>(ReadSecondMessage);
        routine.MoveNext();
        routine.Send("hello");
        routine.MoveNext();
        Assert.Equal("nothing", routine.Current);
    }

    [Fact, Proves("two-way"), Proves("inbox")]
    public void The_routine_can_leave_a_result()
    {
        var routine = new TwoWay<int, string>(LeaveSeven);
        Assert.Null(routine.Result);
        Assert.False(routine.MoveNext());
        Assert.Equal(7, routine.Result);
    }

    [Fact, Proves("two-way")]
    public void Whoever_leaves_early_lets_the_routine_tidy_up()
    {
        var tidied = 0;
        foreach (var number in new TwoWay<int, string>(CountAndTidy))
        {
            Assert.Equal((1, 0), (number, tidied));
            break;
        }

        Assert.Equal(1, tidied);

        using (var routine = new TwoWay<int, string>(CountAndTidy))
        {
            routine.MoveNext();
        }

        Assert.Equal(2, tidied);

        IEnumerable<int> CountAndTidy(Inbox<string> inbox)
        {
            try
            {
                yield return 1;
                yield return 2;
            }
            finally
            {
                tidied++;
            }
        }
    }

    [Fact, Proves("two-way")]
    public void A_routine_that_was_disposed_of_is_over()
    {
        var routine = new TwoWay<int, string>(Grumble);
        routine.MoveNext();
        routine.Dispose();
        Assert.False(routine.Send("moo"));
    }

    [Fact, Proves("inbox")]
    public void A_message_can_be_taken_once()
    {
        var inbox = new Inbox<string>();
        Assert.Null(inbox.Take());
        inbox.Put("hello");
        inbox.Put("goodbye");
        Assert.Equal("goodbye", inbox.Take());
        Assert.Null(inbox.Take());
    }

    private static IEnumerable<int> Grumble(Inbox<string> inbox)
    {
        yield return 1;
        throw new InvalidOperationException(inbox.Take());
    }

    private static IEnumerable<string> ReadSecondMessage(Inbox<string> inbox)
    {
        yield return "first";
        yield return "second";
        yield return inbox.Take() ?? "nothing";
    }

    private static IEnumerable<int> LeaveSeven(Inbox<string> inbox)
    {
        inbox.Result = 7;
        yield break;
    }
}
