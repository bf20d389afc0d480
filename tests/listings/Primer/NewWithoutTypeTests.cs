using Primer;

namespace Listings.Tests.Primer;

public class NewWithoutTypeTests
{
    [Fact, Proves("new-without-type")]
    public async Task The_type_is_the_one_on_the_left()
    {
        var output = new StringWriter();
        NewWithoutType.Show(output);
        await Verify(output.ToString());
    }
}
