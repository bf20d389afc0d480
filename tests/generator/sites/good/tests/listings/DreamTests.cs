using Counting;

namespace Listings.Tests;

public class DreamTests
{
    [Fact, Proves("dream")]
    public async Task A_nap_has_room_for_two_dreams() =>
        Assert.Equal(6, await Dream.Nap(() => Task.FromResult(Dream.Flying(3).Count())));
}
