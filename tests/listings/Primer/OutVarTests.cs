using Primer;

namespace Listings.Tests.Primer;

public class OutVarTests
{
    [Fact, Proves("out-var")]
    public async Task The_sound_comes_out_only_of_an_animal_that_is_there()
    {
        var output = new StringWriter();
        OutVar.Show(output);
        await Verify(output.ToString());
    }
}
