using Threads;

namespace Listings.Tests.Threads;

public class InParallelTests
{
    [Fact, Proves("in-parallel"), Proves("count-primes")]
    public async Task Two_threads_find_what_one_finds()
    {
        var output = new StringWriter();
        InParallel.Compare(10_000, output);
        await Verify(output.ToString());
    }

    // 25 is the square of a prime; 2 and 3 are the smallest primes.
    [Theory, Proves("in-parallel"), Proves("count-primes")]
    [InlineData(3, 1)]
    [InlineData(4, 2)]
    [InlineData(25, 9)]
    [InlineData(26, 9)]
    [InlineData(100, 25)]

    // Long enough for two threads to meet in it: an addition without Interlocked would lose one of the two counts.
    [InlineData(100_000, 9_592)]
    public void It_counts_the_primes_below_the_limit(int limit, int primes)
    {
        Assert.Equal(2 * primes, InParallel.CountInTurn(limit));
        Assert.Equal(2 * primes, InParallel.CountTogether(limit));
    }
}
