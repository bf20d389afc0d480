using Start;

namespace Listings.Tests.Start;

public class HelloTests
{
    [Fact, Proves("hello")]
    public async Task It_prints_this()
    {
        var output = new StringWriter();
        Hello.Show(output);
        await Verify(output.ToString());
    }
}
