#!/usr/bin/env dotnet
#:include ../Shared/EventLoop.cs
using Shared;

namespace Async;

public static class FirstAnswerWins
{
    public static void Main()
    {
        var loop = new EventLoop();
        loop.Run(() => Ask(loop, Console.Out));
    }

    #region first-answer-wins
    public static async Task Ask(EventLoop loop, TextWriter output)
    {
        using var tooLate = new CancellationTokenSource();
        var cow = Speak("cow", 8, loop, tooLate.Token);
        var pig = Speak("pig", 5, loop, tooLate.Token);
        var chicken = Speak("chicken", 12, loop, tooLate.Token);
        var winner = await Task.WhenAny(cow, pig, chicken);
        output.WriteLine($"{loop.Now.TotalSeconds} s: the {await winner} has won");
        tooLate.Cancel();

        // WhenAny waits for the end of all, and leaves their exceptions where they are.
        await Task.WhenAny(Task.WhenAll(cow, pig, chicken));
        output.WriteLine($"{loop.Now.TotalSeconds} s: cow {cow.Status}, pig {pig.Status}, chicken {chicken.Status}");
    }

    private static async Task<string> Speak(string animal, int seconds, EventLoop loop, CancellationToken tooLate)
    {
        await loop.Delay(TimeSpan.FromSeconds(seconds)).WaitAsync(tooLate);
        return animal;
    }
    #endregion
}
