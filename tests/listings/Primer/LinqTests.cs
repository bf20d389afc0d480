using Primer;

namespace Listings.Tests.Primer;

public class LinqTests
{
    [Fact, Proves("linq")]
    [Proves("linq", Survives = "\"Berta\" -> \"\"", Because = "Berta lays no eggs, and only those who lay are named")]
    public async Task Some_hens_lay_and_all_their_eggs_come_in_one_row()
    {
        var output = new StringWriter();
        Linq.Show(output);
        await Verify(output.ToString());
    }

    [Fact]
    public void Where_Select_and_SelectMany_run_only_when_their_result_is_walked_through()
    {
        var calls = 0;
        int[] eggs = [52, 61];

        var chosen = eggs.Where(_ => ++calls > 0).Select(egg => (++calls, egg)).SelectMany(pair => new[] { ++calls, pair.egg });
        Assert.Equal(0, calls);

        Assert.Equal(4, chosen.Count());
        Assert.Equal(6, calls);
    }
}
