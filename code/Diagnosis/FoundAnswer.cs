#!/usr/bin/env dotnet
#:sdk Microsoft.NET.Sdk.Web
using System.Collections.Concurrent;

namespace Diagnosis;

public static class FoundAnswer
{
    public static async Task Main()
    {
        var letters = new FairLetterBox(TimeSpan.FromSeconds(2), TimeProvider.System, Console.Out);
        var answer = letters.Ask("cow", CancellationToken.None);
        Console.WriteLine($"Is there a letter 7? {letters.Answer(7, "Moo!")}");
        try
        {
            Console.WriteLine(await answer);
        }
        catch (TimeoutException)
        {
            Console.WriteLine("No answer within two seconds.");
        }
    }
}

#region found-answer
public sealed class FairLetterBox(TimeSpan patience, TimeProvider clock, TextWriter output)
{
    private readonly ConcurrentDictionary<int, TaskCompletionSource<string>>
        _open = new();
    private int _last;

    public async Task<string> Ask(string animal, CancellationToken leaving)
    {
        var letter = Interlocked.Increment(ref _last);
        var answer = _open[letter] =
            new(TaskCreationOptions.RunContinuationsAsynchronously);
        output.WriteLine($"Letter {letter} goes to the {animal}.");
        try
        {
            return await answer.Task.WaitAsync(patience, clock, leaving);
        }
        finally
        {
            _open.TryRemove(letter, out _);
        }
    }

    public bool Answer(int letter, string sound) =>
        _open.TryRemove(letter, out var answer) && answer.TrySetResult(sound);
}
#endregion
