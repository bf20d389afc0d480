using Start;

namespace Listings.Tests.Start;

public class HelloTests
{
    [Fact, Proves("hello")]
    public async Task It_greets()
    {
        var output = new StringWriter();
        Hello.Greet(output);
        await Verify(output.ToString());
    }
}
