using Coroutines;

namespace Listings.Tests.Coroutines;

public class PausingTests
{
    [Fact, Proves("yield")]
    public async Task An_iterator_can_be_walked_twice()
    {
        var output = new StringWriter();
        Pausing.WalkTwice(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("yield-talking"), Proves("yield-ping-pong")]
    public async Task Body_and_caller_take_turns()
    {
        var output = new StringWriter();
        Pausing.PingPong(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("yield-ping-pong")]
    public async Task The_body_is_parked_between_its_turns() => await VerifyTimeline(Turns.Of(Pausing.PingPong));

    [Fact, Proves("yield-talking")]
    public void A_call_alone_runs_nothing()
    {
        var output = new StringWriter();
        using var countdown = Pausing.TalkingCountdown(2, output).GetEnumerator();
        Assert.Empty(output.ToString());
        Assert.True(countdown.MoveNext());
        Assert.NotEmpty(output.ToString());
    }

    [Fact, Proves("yield-finally")]
    public async Task Leaving_early_runs_finally()
    {
        var output = new StringWriter();
        Pausing.LeaveEarly(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("yield-finally")]
    public void Walking_to_the_end_runs_finally_once_and_not_earlier()
    {
        var output = new StringWriter();
        using var walk = Pausing.TidyCountdown(2, output).GetEnumerator();
        Assert.True(walk.MoveNext());
        Assert.True(walk.MoveNext());
        Assert.Equal(1, walk.Current);
        Assert.Empty(output.ToString());

        Assert.False(walk.MoveNext());
        walk.Dispose();
        Assert.Equal("    body: I tidy up\n", output.ToString().ReplaceLineEndings("\n"));
    }

    [Fact, Proves("yield-finally")]
    public void Leaving_by_an_exception_runs_finally_too()
    {
        var output = new StringWriter();
        Assert.Throws<InvalidOperationException>(() =>
        {
            foreach (var number in Pausing.TidyCountdown(3, output))
            {
                throw new InvalidOperationException($"{number}");
            }
        });
        Assert.Equal("    body: I tidy up\n", output.ToString().ReplaceLineEndings("\n"));
    }

    [Fact, Proves("yield-finally")]
    public void A_walk_that_nobody_disposes_of_does_not_tidy_up()
    {
        var output = new StringWriter();
        var walk = Pausing.TidyCountdown(3, output).GetEnumerator();
        walk.MoveNext();
        Assert.Empty(output.ToString());
        walk.Dispose();
    }

    [Fact, Proves("yield-runs-again")]
    public async Task Each_question_to_an_iterator_runs_its_body_again()
    {
        var output = new StringWriter();
        Pausing.RunTwice(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("yield-runs-again")]
    public void The_cow_comes_before_the_pig() => Assert.Equal(["cow", "pig"], Pausing.LookUp(TextWriter.Null));
}
