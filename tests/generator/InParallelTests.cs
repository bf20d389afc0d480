using System.Collections.Immutable;

namespace Generator.Tests;

/// <summary>Work on all cores ends like work on one.</summary>
public class InParallelTests
{
    private static readonly ImmutableArray<int> Numbers = [.. Enumerable.Range(0, 1_000)];

    [Fact]
    public void Results_are_in_the_order_of_the_items() =>
        Assert.Equal(Numbers.Select(number => 2 * number), Numbers.OnAllCores(number => 2 * number));

    [Fact]
    public void An_exception_is_thrown_as_it_is() =>
        Assert.Throws<FormatException>(() =>
            Numbers.OnAllCores(number => number == 500 ? throw new FormatException("500") : number)
        );

    [Fact]
    public void It_can_be_cancelled()
    {
        using var stop = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(() =>
            Numbers.OnAllCores(
                number =>
                {
                    stop.Cancel();
                    return number;
                },
                stop.Token
            )
        );
    }
}
