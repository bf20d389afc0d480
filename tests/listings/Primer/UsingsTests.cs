using Primer;

namespace Listings.Tests.Primer;

public class UsingsTests
{
    [Fact, Proves("using")]
    public async Task The_gate_is_closed_before_the_exception_is_caught()
    {
        var output = new StringWriter();
        Usings.Show(output);
        await Verify(output.ToString());
    }
}
