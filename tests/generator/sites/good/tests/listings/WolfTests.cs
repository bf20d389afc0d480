using Counting;

namespace Listings.Tests;

public class WolfTests
{
    [Fact]
    [Proves("wolf", Unreached = "return Impossible();", Because = "only the wolf ever comes")]
    public void The_wolf_leaves_no_sheep() => Assert.Equal("no sheep left", Wolf.Visit("wolf"));

    [Fact]
    public void No_sheep_make_no_line()
    {
        var output = new StringWriter();
        Sheep.Count(0, output);
        Assert.Empty(output.ToString());
    }

    [Fact, Proves("night")]
    public async Task By_night_the_sheep_are_counted_first()
    {
        var output = new StringWriter();
        await Night.Pass(output);
        Assert.EndsWith("no sheep left", output.ToString().TrimEnd(), StringComparison.Ordinal);
    }
}
