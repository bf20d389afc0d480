using Primer;

namespace Listings.Tests.Primer;

public class ListsTests
{
    [Fact, Proves("lists")]
    public async Task A_list_pours_in_an_array_and_grows()
    {
        var output = new StringWriter();
        Lists.Show(output);
        await Verify(output.ToString());
    }
}
