#!/usr/bin/env dotnet
#:include ../Shared/EventLoop.cs
using Shared;

namespace Async;

#region patient-loop
// A loop that also waits for what cannot be awaited: its async void methods.
public sealed class PatientLoop : EventLoop
{
    private TaskCompletionSource _return = new();
    private int _away;

    public override void OperationStarted()
    {
        _away++;
    }

    // The method may have ended on another thread, but only the loop's own thread counts.
    public override void OperationCompleted()
    {
        Post(_ => Welcome(), null);
    }

    private void Welcome()
    {
        _away--;
        _return.TrySetResult();
    }
    #endregion

    #region patient-run
    public void RunToTheEnd(Func<Task> main)
    {
        Run(async () =>
        {
            try
            {
                await main();
            }
            finally
            {
                while (_away > 0)
                {
                    _return = new TaskCompletionSource();
                    await _return.Task;
                }
            }
        });
    }
}
#endregion

public static class FireAndForget
{
    public static void Main()
    {
        var impatient = new EventLoop();
        impatient.Run(() => Leave(impatient, Console.Out));
        var patient = new PatientLoop();
        patient.RunToTheEnd(() => Leave(patient, Console.Out));
    }

    #region fire-and-forget
    public static Task Leave(EventLoop loop, TextWriter output)
    {
        FeedTheCow(loop, output);
        output.WriteLine($"{loop.Now.TotalSeconds} s: main ends");
        return Task.CompletedTask;
    }

    private static async void FeedTheCow(EventLoop loop, TextWriter output)
    {
        output.WriteLine($"{loop.Now.TotalSeconds} s: fetching hay");
        await loop.Delay(TimeSpan.FromSeconds(3));
        output.WriteLine($"{loop.Now.TotalSeconds} s: the cow has eaten");
    }
    #endregion
}
