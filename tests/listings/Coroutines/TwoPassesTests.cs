using System.Collections;
using Coroutines;

namespace Listings.Tests.Coroutines;

public class TwoPassesTests
{
    [Fact, Proves("two-passes"), Proves("worn-out-countdown"), Proves("fresh-countdown")]
    public async Task Only_the_countdown_with_separate_walks_can_be_walked_twice()
    {
        var output = new StringWriter();
        TwoPasses.Compare(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("worn-out-countdown")]
    public void One_object_hands_out_itself_to_everybody()
    {
        var countdown = new WornOutCountdown(2);
        Assert.Same(countdown, countdown.GetEnumerator());
        Assert.Same(countdown, ((IEnumerable)countdown).GetEnumerator());
        CheckOldInterface(countdown, 2);
    }

    [Fact, Proves("fresh-countdown")]
    public void Two_objects_hand_out_a_new_walk_each_time()
    {
        var countdown = new FreshCountdown(2);
        Assert.NotSame(countdown.GetEnumerator(), countdown.GetEnumerator());
        CheckOldInterface(((IEnumerable)countdown).GetEnumerator(), 2);
    }

    private static void CheckOldInterface(IEnumerator walk, int first)
    {
        Assert.True(walk.MoveNext());
        Assert.Equal(first, walk.Current);
        Assert.Throws<NotSupportedException>(walk.Reset);
    }
}
