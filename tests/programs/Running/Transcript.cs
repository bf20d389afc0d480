using System.Text;

namespace Programs.Tests.Running;

/// <summary>What a program has printed so far. Callers can wait for a text.</summary>
internal sealed class Transcript
{
    private readonly Lock _door = new();
    private readonly StringBuilder _text = new();
    private readonly List<(string Text, TaskCompletionSource Printed)> _awaited = [];

    public async Task Read(Stream stream, CancellationToken cancellation)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var buffer = new char[4096];
        while (await reader.ReadAsync(buffer, cancellation) is var count and > 0)
        {
            lock (_door)
            {
                _text.Append(buffer, 0, count);
                foreach (var (text, printed) in _awaited)
                {
                    Look(text, printed);
                }
            }
        }
    }

    public Task Until(string text)
    {
        var printed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_door)
        {
            _awaited.Add((text, printed));
            Look(text, printed);
        }

        return printed.Task;
    }

    public override string ToString()
    {
        lock (_door)
        {
            return _text.ToString().ReplaceLineEndings("\n");
        }
    }

    private void Look(string text, TaskCompletionSource printed)
    {
        if (_text.ToString().Contains(text, StringComparison.Ordinal))
        {
            printed.TrySetResult();
        }
    }
}
