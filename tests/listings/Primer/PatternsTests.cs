using Primer;

namespace Listings.Tests.Primer;

public class PatternsTests
{
    [Fact, Proves("patterns")]
    public async Task What_is_found_is_told_by_its_shape()
    {
        var output = new StringWriter();
        Patterns.Show(output);
        await Verify(output.ToString());
    }
}
