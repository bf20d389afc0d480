using Coroutines;

namespace Listings.Tests.Coroutines;

public class InterleaveTests
{
    [Fact, Proves("interleave"), Proves("interleave-print")]
    public async Task The_two_take_turns_and_the_longer_one_goes_on_alone()
    {
        var output = new StringWriter();
        Interleave.Print(output);
        await Verify(output.ToString());
    }

    [Theory, Proves("interleave")]
    [InlineData(new int[0], new int[0], new int[0])]
    [InlineData(new[] { 1 }, new int[0], new[] { 1 })]
    [InlineData(new int[0], new[] { 2, 4 }, new[] { 2, 4 })]
    [InlineData(new[] { 1 }, new[] { 2, 4, 6 }, new[] { 1, 2, 4, 6 })]
    public void Nothing_is_lost(int[] first, int[] second, int[] both)
    {
        Assert.Equal(both, Interleave.Alternate(first, second));
    }

    [Fact, Proves("interleave")]
    public void Leaving_early_disposes_of_both()
    {
        var output = new StringWriter();
        Assert.Equal(3, Interleave.Alternate(Pausing.TidyCountdown(3, output), Pausing.TidyCountdown(3, output)).First());
        Assert.Equal(2, output.ToString().Split("I tidy up").Length - 1);
    }

    [Fact, Proves("interleave")]
    public void If_one_of_them_fails_the_other_is_disposed_of()
    {
        var output = new StringWriter();
        using var walk = Interleave.Alternate(Pausing.TidyCountdown(3, output), Fail()).GetEnumerator();
        Assert.Equal("moo", Assert.Throws<InvalidOperationException>(() => walk.MoveNext()).Message);
        Assert.Contains("I tidy up", output.ToString(), StringComparison.Ordinal);

        static IEnumerable<int> Fail() => Enumerable.Range(1, 1).Select<int, int>(_ => throw new InvalidOperationException("moo"));
    }
}
