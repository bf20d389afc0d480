using Counting;

namespace Listings.Tests;

public class SheepTests
{
    [Fact, Proves("sheep"), Proves("fence")]
    public async Task Three_sheep_jump()
    {
        var output = new StringWriter();
        Sheep.Count(3, output);
        await Verify(output.ToString());
    }

    [Theory, Proves("sheep")]
    [InlineData(0)]
    [InlineData(7)]
    public void Each_sheep_has_its_line(int sheep)
    {
        var output = new StringWriter();
        Sheep.Count(sheep, output);
        Assert.Equal(sheep, output.ToString().Count(character => character == '\n'));
    }

    [Fact, Proves("shepherd")]
    public void A_shepherd_is_trusted() => Assert.True(Sheep.Trust("Ann") > 3);

    [Fact, Proves("shears")]
    public void A_shorn_sheep_is_bare() => Assert.Equal("Ann is bare", Sheep.Shear("Ann"));
}
