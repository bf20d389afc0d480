#!/usr/bin/env dotnet
#:include ../Shared/Simulation.cs
using System.Threading.Channels;
using Shared;

namespace Async;

public static class Channels
{
    public static void Main() => Simulation.Run(clock => Milk(Console.Out, clock));

    #region channel
    public static async Task Milk(TextWriter output, TimeProvider clock)
    {
        var churns = Channel.CreateBounded<int>(2);
        await Task.WhenAll(Fill(churns.Writer, output), Empty(churns.Reader, output, clock));
    }

    private static async Task Fill(ChannelWriter<int> churns, TextWriter output)
    {
        for (var churn = 1; churn <= 5; churn++)
        {
            await churns.WriteAsync(churn);
            output.WriteLine($"filled {churn}");
        }

        churns.Complete();
    }

    private static async Task Empty(ChannelReader<int> churns, TextWriter output, TimeProvider clock)
    {
        await foreach (var churn in churns.ReadAllAsync())
        {
            await Task.Delay(TimeSpan.FromSeconds(1), clock);
            output.WriteLine($"          emptied {churn}");
        }
    }
    #endregion
}
