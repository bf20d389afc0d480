using Generator.Listings;

namespace Generator.Tests.Listings;

public class CutLinesTests
{
    [Theory]
    [InlineData("Count(); //~ CS1996", "Count();")]
    [InlineData("//~ CS1996", "")]
    [InlineData("// See https://~ann, and Count.", "// See https://~ann, and Count.")]
    [InlineData("var address = \"https://~ann\"; //", "var address = \"https://~ann\"; //")]
    public void A_line_ends_at_the_mark_of_an_error_and_not_within_an_address(string line, string shown) =>
        Assert.Equal($"first|{shown}|last", string.Join('|', Shown(["first", line, "last"])));

    private static IEnumerable<string> Shown(string[] lines) =>
        CutLines.From(lines, [1, 2, 3]).Lines.Select(line => line.Text);
}
