using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace Generator;

/// <summary>Works on many items on all cores.</summary>
internal static class InParallel
{
    /// <param name="work">May run on any thread. The first exception is the one that is thrown.</param>
    /// <returns>The results, in the order of the items.</returns>
    public static ImmutableArray<TResult> OnAllCores<T, TResult>(
        this ImmutableArray<T> items,
        Func<T, TResult> work,
        CancellationToken cancel = default
    )
    {
        var results = new TResult[items.Length];
        var options = new ParallelOptions
        {
            CancellationToken = cancel,
            MaxDegreeOfParallelism = Environment.ProcessorCount,
        };
        try
        {
            Parallel.For(0, items.Length, options, index => results[index] = work(items[index]));
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }
}
