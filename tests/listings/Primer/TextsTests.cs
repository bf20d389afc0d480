using Primer;

namespace Listings.Tests.Primer;

public class TextsTests
{
    [Fact, Proves("texts")]
    public async Task A_value_goes_into_a_text_rounded_and_aligned()
    {
        var output = new StringWriter();
        Texts.Show(output);
        await Verify(output.ToString());
    }
}
