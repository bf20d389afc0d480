using Faults;

namespace Listings.Tests;

public class UnprovenTests
{
    [Fact, Proves("only-names"), Proves("excluded")]
    public void Names_are_different() => Assert.NotEqual(Names.Ann, Names.Bob + Unproven.Excluded());

    [Fact, Proves("failing")]
    public void It_is_two() => Assert.Equal(2, Unproven.Failing());

    [Fact(Skip = "not today"), Proves("skipped")]
    public void It_is_skipped() => Assert.Equal(1, Unproven.Skipped());

    [Proves("forgotten")]
    internal static void It_is_no_test() => Assert.Equal(1, Unproven.Forgotten());

    [Fact]
    [Proves("half", Unreached = "return 1;", Because = "it does run")]
    [Proves("half", Unreached = "return 2;")]
    public void Half_of_it_runs() => Assert.Equal(1, Unproven.Half(false));
}
