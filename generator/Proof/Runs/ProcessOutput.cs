using System.Collections.Immutable;
using System.Text;
using CliWrap;

namespace Generator.Proof.Runs;

/// <summary>
/// Listens to what a process writes, line by line, and keeps the last lines. A process that writes without end takes no
/// more memory than another.
/// </summary>
/// <param name="hear">Is told each line, one at a time. What it returns is kept; null if nothing is.</param>
internal sealed class ProcessOutput(Func<string, string?> hear)
{
    private const int MostLines = 100;

    // More than any message of a test that was changed.
    private const int LongestLine = 1 << 20;

    private readonly Queue<string> _last = new();

    public ImmutableArray<string> Last
    {
        get
        {
            lock (_last)
            {
                return [.. _last];
            }
        }
    }

    /// <summary>Listens to one stream. The rest of a line that is too long is not heard.</summary>
    public PipeTarget Pipe() => PipeTarget.Create(Listen);

    private async Task Listen(Stream stream, CancellationToken cancel)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var line = new StringBuilder();
        var letters = new char[4096];
        int read;
        while ((read = await reader.ReadAsync(letters, cancel)) > 0)
        {
            foreach (var letter in letters.AsSpan(0, read))
            {
                if (letter == '\n')
                {
                    Hear(line);
                }
                else if (line.Length < LongestLine)
                {
                    line.Append(letter);
                }
            }
        }

        if (line.Length > 0)
        {
            Hear(line);
        }
    }

    private void Hear(StringBuilder line)
    {
        var text = line.ToString().TrimEnd('\r');
        line.Clear();
        Hear(text);
    }

    public void Hear(string line)
    {
        lock (_last)
        {
            if (hear(line) is { } kept)
            {
                _last.Enqueue(kept);
                if (_last.Count > MostLines)
                {
                    _last.Dequeue();
                }
            }
        }
    }
}
