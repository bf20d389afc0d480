using Async;

namespace Listings.Tests.Async;

public class ParallelForTests
{
    [Fact]
    [Proves("parallel-for", Survives = "0 -> 1", Because = "neither 0 nor 10,000 is a prime number")]
    public async Task Both_find_what_a_loop_finds()
    {
        var output = new StringWriter();
        ParallelFor.CountPrimes(output);
        await Verify(output.ToString());

        var found = 0;
        for (var number = 0; number < 10_000; number++)
        {
            found += ParallelFor.IsPrime(number) ? 1 : 0;
        }

        Assert.Contains($"Parallel.For found {found} primes.", output.ToString(), StringComparison.Ordinal);
        Assert.Contains($"AsParallel found {found} primes.", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_async_lambda_is_not_waited_for()
    {
        var hay = new TaskCompletionSource();
        var fed = 0;
        using var allAreFed = new CountdownEvent(3);
        Parallel.For(0, 3, async _ =>
        {
            await hay.Task;
            Interlocked.Increment(ref fed);
            allAreFed.Signal();
        });
        Assert.Equal(0, fed);
        hay.SetResult();
        Assert.True(allAreFed.Wait(TimeSpan.FromMinutes(1)));
    }
}
