using System.Text;

namespace Listings.Tests.Shared;

/// <summary>A writer that tells a recording of each line who printed it, on which thread, and from its first letter to its end.</summary>
/// <param name="now">The time, in the recording's unit.</param>
/// <param name="taskOf">Whose line it is.</param>
/// <param name="lineEnded">Called when a line has been told.</param>
public sealed class RecordingWriter(Recording recording, Func<decimal> now, Func<string, string> taskOf, Action? lineEnded = null) : TextWriter
{
    private sealed class Line
    {
        public StringBuilder Text { get; } = new();

        public decimal Start { get; set; }
    }

    private readonly ThreadLocal<Line> _line = new(() => new Line());

    public override Encoding Encoding => Encoding.Unicode;

    public override void Write(char value)
    {
        var line = _line.Value!;
        if (line.Text.Length == 0)
        {
            line.Start = now();
        }

        line.Text.Append(value);
    }

    public override void WriteLine()
    {
        var line = _line.Value!;
        var text = line.Text.ToString();
        line.Text.Clear();
        recording.Add(taskOf(text), Doing.Printing, line.Start, now(), text.Trim(), Thread.CurrentThread);
        lineEnded?.Invoke();
    }

    public override void WriteLine(string? value)
    {
        Write(value);
        WriteLine();
    }

    protected override void Dispose(bool disposing)
    {
        _line.Dispose();
        base.Dispose(disposing);
    }
}
