using Async;

namespace Listings.Tests.Async;

public class LettersTests
{
    [Fact, Proves("letters")]
    public void A_pause_follows_each_letter_and_the_line_ends_after_the_last()
    {
        var output = new StringWriter { NewLine = "|" };
        Letters.Print("Moo!", output, () => output.Write('.'));
        Assert.Equal("M.o.o.!.|", output.ToString());
    }
}
