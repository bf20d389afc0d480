using Talk;

namespace Listings.Tests.Talk;

public class OneAtATimeTests
{
    [Fact, Proves("one-at-a-time")]
    public async Task An_update_is_lost_although_only_one_runs_at_a_time()
    {
        var output = new StringWriter();
        OneAtATime.CountTwoEggs(output);
        await Verify(output.ToString());
    }
}
