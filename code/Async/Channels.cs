#!/usr/bin/env dotnet
#:include ../Shared/Simulation.cs
using System.Threading.Channels;
using Shared;

namespace Async;

public static class Channels
{
    public static void Main() => Simulation.Run(clock => Milk(2, Console.Out, clock, CancellationToken.None));

    #region channel
    public static async Task Milk(
        int room, TextWriter output, TimeProvider clock, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var churns = Channel.CreateBounded<int>(room);
        await Task.WhenAll(
            Fill(churns.Writer, output, stop.Token),
            Empty(churns.Reader, output, clock, stop));
    }
    #endregion

    #region channel-writer
    private static async Task Fill(ChannelWriter<int> churns, TextWriter output, CancellationToken cancellation)
    {
        Exception? failure = null;
        try
        {
            for (var churn = 1; churn <= 5; churn++)
            {
                await churns.WriteAsync(churn, cancellation);
                output.WriteLine($"filled {churn}");
            }
        }
        catch (Exception exception)
        {
            failure = exception;
            throw;
        }
        finally
        {
            // No more churns will come, and this is why.
            churns.Complete(failure);
        }
    }
    #endregion

    #region channel-reader
    private static async Task Empty(
        ChannelReader<int> churns, TextWriter output, TimeProvider clock, CancellationTokenSource stop)
    {
        try
        {
            await foreach (var churn in churns.ReadAllAsync(stop.Token))
            {
                await Task.Delay(TimeSpan.FromSeconds(1), clock, stop.Token);
                output.WriteLine($"          emptied {churn}");
            }
        }
        catch
        {
            // No more churns will be taken, so the writer must not wait for room.
            await stop.CancelAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }
    }
    #endregion
}
