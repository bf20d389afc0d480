#!/usr/bin/env dotnet
#:include ../Shared/Simulation.cs
using Shared;

namespace Async;

public static class TimeoutThatCancels
{
    public static void Main() => Simulation.Run(clock => Visit(TimeSpan.FromSeconds(2), Console.Out, clock));

    #region timeout-that-cancels
    public static async Task<string> Within(
        TimeSpan limit,
        Func<CancellationToken, Task<string>> ask,
        TimeProvider clock,
        CancellationToken cancellation)
    {
        using var late = new CancellationTokenSource(limit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellation);
        try
        {
            return await ask(either.Token);
        }
        catch (OperationCanceledException exception)
            when (late.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw new TimeoutException($"No answer within {limit.TotalSeconds} s.", exception);
        }
    }
    #endregion

    #region timeout-that-cancels-run
    public static async Task Visit(TimeSpan limit, TextWriter output, TimeProvider clock)
    {
        var start = clock.GetTimestamp();
        try
        {
            output.WriteLine(await Within(limit, Ask, clock, CancellationToken.None));
        }
        catch (TimeoutException exception)
        {
            output.WriteLine(exception.Message);
        }

        async Task<string> Ask(CancellationToken cancellation)
        {
            try
            {
                await Task.Delay(TimeSpan.FromSeconds(5), clock, cancellation);
                return "Moo!";
            }
            finally
            {
                output.WriteLine($"{clock.GetElapsedTime(start).TotalSeconds} s: the cow stops thinking");
            }
        }
    }
    #endregion
}
