using Counting;

namespace Listings.Tests;

public class WolfTests
{
    [Fact]
    [Proves("wolf", Unreached = "return Impossible();", Because = "only the wolf ever comes")]
    public void The_wolf_leaves_no_sheep() => Assert.Equal("no sheep left", Wolf.Visit("wolf"));
}
