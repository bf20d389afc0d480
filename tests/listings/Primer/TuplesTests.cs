using Primer;

namespace Listings.Tests.Primer;

public class TuplesTests
{
    [Fact, Proves("tuples")]
    public async Task A_method_gives_back_two_values_at_once()
    {
        var output = new StringWriter();
        Tuples.Show(output);
        await Verify(output.ToString());
    }
}
