using Concurrency;

namespace Listings.Tests.Concurrency;

public class NoIdleCookTests
{
    [Fact, Proves("no-idle-cook")]
    public async Task Two_cooks_who_never_stand_idle_halve_the_time_exactly()
    {
        var output = new StringWriter();
        NoIdleCook.BakeBread(output);
        await Verify(output.ToString());
    }
}
