using Primer;

namespace Listings.Tests.Primer;

public class ListsTests
{
    [Fact, Proves("lists")]
    [Proves("lists", Survives = "\"pig\" -> \"\"", Because = "only the first and the last animal are named")]
    [Proves("lists", Survives = "\"chicken\" -> \"\"", Because = "only the first and the last animal are named")]
    [Proves("lists", Survives = "\"cow\" -> \"\"", Because = "nobody asks for the sound of the cow")]
    [Proves("lists", Survives = "\"Moo!\" -> \"\"", Because = "nobody asks for the sound of the cow")]
    public async Task A_list_pours_in_an_array_and_grows()
    {
        var output = new StringWriter();
        Lists.Show(output);
        await Verify(output.ToString());
    }
}
