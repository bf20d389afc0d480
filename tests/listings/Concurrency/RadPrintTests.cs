using Concurrency;

namespace Listings.Tests.Concurrency;

public class RadPrintTests
{
    [Fact, Proves("radprint")]
    public async Task The_text_comes_out_unchanged_as_one_line()
    {
        var output = new StringWriter();
        RadPrint.WriteLine("The cow says \"Moo!\".", output, () => { });
        await Verify(output.ToString());
    }

    [Fact, Proves("radprint")]
    public void There_is_a_pause_after_each_letter_and_none_before_the_first()
    {
        var output = new StringWriter();
        var seen = new List<string>();
        RadPrint.WriteLine("Moo!", output, () => seen.Add(output.ToString()));
        Assert.Equal(["M", "Mo", "Moo", "Moo!"], seen);
    }
}
