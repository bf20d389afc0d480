using Async;

namespace Listings.Tests.Async;

public class SharedBoxTests
{
    [Fact, Proves("shared-box")]
    public async Task A_change_of_the_object_is_seen_and_another_object_is_not()
    {
        var output = new StringWriter();
        await SharedBox.Visit(output);
        await Verify(output.ToString());
    }
}
