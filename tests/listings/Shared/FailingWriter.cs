namespace Listings.Tests.Shared;

/// <summary>Prints lines until one of them cannot be printed.</summary>
/// <param name="line">Which line it is, counted from one.</param>
public sealed class FailingWriter(int line) : StringWriter
{
    private int _lines;

    /// <summary>
    /// Runs a listing once for each of its lines, which then cannot be printed: whoever runs it must hear of that.
    /// </summary>
    public static async Task FailAtEachLineAsync(int lines, Func<TextWriter, Task> listing)
    {
        for (var line = 1; line <= lines; line++)
        {
            await Assert.ThrowsAsync<IOException>(() => listing(new FailingWriter(line)));
        }
    }

    public override void WriteLine(string? value)
    {
        if (Interlocked.Increment(ref _lines) == line)
        {
            throw new IOException($"Line {line} cannot be printed.");
        }

        base.WriteLine(value);
    }
}
