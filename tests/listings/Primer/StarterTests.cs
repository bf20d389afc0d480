using Primer;

namespace Listings.Tests.Primer;

public class StarterTests
{
    [Fact, Proves("starter")]
    public async Task It_runs()
    {
        var output = new StringWriter();
        Starter.Run(output);
        await Verify(output.ToString());
    }
}
