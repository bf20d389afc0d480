using Primer;

namespace Listings.Tests.Primer;

public class PatternsTests
{
    [Fact, Proves("patterns")]
    [Proves("patterns", Survives = "13 -> 14", Because = "every int is described in the same words")]
    [Proves("patterns", Survives = "2.5 -> 3.5", Because = "every double is described in the same words")]
    [Proves("patterns", Survives = "1 -> 2", Because = "only the length of the list is asked for, not what is in it")]
    [Proves("patterns", Survives = "2 -> 3", Because = "only the length of the list is asked for, not what is in it")]
    public async Task What_is_found_is_told_by_its_shape()
    {
        var output = new StringWriter();
        Patterns.Show(output);
        await Verify(output.ToString());
    }
}
