using Primer;

namespace Listings.Tests.Primer;

public class LambdasTests
{
    [Fact, Proves("lambdas")]
    public async Task A_function_can_be_kept_in_a_variable_and_handed_over()
    {
        var output = new StringWriter();
        Lambdas.Show(output);
        await Verify(output.ToString());
    }
}
