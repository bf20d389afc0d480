using Coroutines;

namespace Listings.Tests.Coroutines;

public class ForeachShapeTests
{
    [Fact, Proves("foreach"), Proves("foreach-shape")]
    public async Task Foreach_walks_over_a_type_without_any_interface()
    {
        var output = new StringWriter();
        ForeachShape.WalkWithForeach(output);

        Assert.Empty(typeof(Countdown).GetInterfaces());
        Assert.Empty(typeof(CountdownWalk).GetInterfaces());
        await Verify(output.ToString());
    }

    [Fact, Proves("foreach-by-hand"), Proves("foreach-shape")]
    public async Task The_loop_written_out_prints_the_same()
    {
        var (foreachOutput, output) = (new StringWriter(), new StringWriter());
        ForeachShape.WalkWithForeach(foreachOutput);
        ForeachShape.WalkByHand(output);

        Assert.Equal(foreachOutput.ToString(), output.ToString());
        await Verify(output.ToString());
    }

    [Fact, Proves("foreach-over-int")]
    public async Task An_extension_method_gives_the_shape_to_an_int()
    {
        var output = new StringWriter();
        ForeachShape.WalkOverAnInt(output);
        await Verify(output.ToString());
    }

    [Theory, Proves("foreach-shape")]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_countdown_from_nothing_is_over_at_once(int start)
    {
        Assert.False(new Countdown(start).GetEnumerator().MoveNext());
    }

    [Fact, Proves("foreach-shape")]
    public void Two_walks_over_one_countdown_do_not_share_a_place()
    {
        var countdown = new Countdown(3);
        var (first, second) = (countdown.GetEnumerator(), countdown.GetEnumerator());
        first.MoveNext();
        first.MoveNext();
        second.MoveNext();
        Assert.Equal((2, 3), (first.Current, second.Current));
    }
}
