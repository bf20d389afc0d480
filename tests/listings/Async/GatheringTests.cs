using Async;

namespace Listings.Tests.Async;

public class GatheringTests
{
    [Fact, Proves("gather")]
    public async Task The_pig_is_first_and_the_cow_is_listed_first()
    {
        await Verify(OnLoop.Run(Gathering.Ask));
    }
}
