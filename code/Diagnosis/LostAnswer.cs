#!/usr/bin/env dotnet
using System.Collections.Concurrent;

namespace Diagnosis;

#region lost-answer
public sealed class LetterBox(TextWriter output)
{
    private readonly ConcurrentDictionary<int, TaskCompletionSource<string>>
        _open = new();
    private int _last;

    public async Task<string> Ask(string animal)
    {
        var letter = Interlocked.Increment(ref _last);
        var answer = _open[letter] =
            new(TaskCreationOptions.RunContinuationsAsynchronously);
        output.WriteLine($"Letter {letter} goes to the {animal}.");
        return await answer.Task;
    }

    public void Answer(int letter, string sound)
    {
        if (_open.TryRemove(letter, out var answer))
        {
            answer.SetResult(sound);
        }
    }
}
#endregion
