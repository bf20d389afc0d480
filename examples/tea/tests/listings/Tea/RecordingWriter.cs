using System.Text;

namespace Listings.Tests.Tea;

/// <summary>A writer that records who prints each line, and when.</summary>
/// <param name="task">Who prints.</param>
/// <param name="now">The time, in the unit of the recording.</param>
public sealed class RecordingWriter(Recording recording, string task, Func<decimal> now) : TextWriter
{
    public override Encoding Encoding => Encoding.Unicode;

    public override void WriteLine(string? value) =>
        recording.Add(task, Doing.Printing, now(), now(), value ?? "", Thread.CurrentThread);
}
