using Threads;

namespace Listings.Tests.Threads;

public class LostUpdateTests
{
    [Fact, Proves("lost-update")]
    public async Task Of_two_eggs_one_is_lost_always()
    {
        var output = new StringWriter();
        Watching.ToItsEnd(() => LostUpdate.Count(output));
        await Verify(output.ToString());
    }
}
