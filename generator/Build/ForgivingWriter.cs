using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text;

namespace Generator.Build;

/// <summary>
/// Stands in the place of a standard stream that may be closed or full. What cannot be printed is lost, and the build
/// goes on.
/// </summary>
internal sealed partial class ForgivingWriter(TextWriter stream) : TextWriter
{
    // F_GETFD of fcntl(2).
    private const int Flags = 1;

    private readonly TextWriter _stream = stream;

    /// <summary>Why something was lost; null if nothing was.</summary>
    public Exception? Fault { get; private set; }

    public override Encoding Encoding => _stream.Encoding;

    /// <summary>Replaces standard output and standard error.</summary>
    /// <returns>The new standard output.</returns>
    public static ForgivingWriter ReplaceBoth()
    {
        var output = new ForgivingWriter(IsOpen(1) ? Console.Out : Null);
        Console.SetOut(output);
        Console.SetError(new ForgivingWriter(IsOpen(2) ? Console.Error : Null));
        // What writing needs is loaded while it can be: later there may be no handle left.
        GC.KeepAlive(typeof(Win32Exception));
        Console.Error.Write("");
        return output;
    }

    public override void Write(char value) => Try(stream => stream.Write(value));

    public override void Write(char[] buffer, int index, int count) =>
        Try(stream => stream.Write(buffer, index, count));

    public override void Write(string? value) => Try(stream => stream.Write(value));

    public override void WriteLine(string? value) => Try(stream => stream.WriteLine(value));

    public override void Flush() => Try(stream => stream.Flush());

    private void Try(Action<TextWriter> write)
    {
        try
        {
            write(_stream);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Fault ??= exception;
        }
    }

    // If a stream is closed, the runtime gets its number for something of its own, which no child may inherit.
    private static bool IsOpen(int stream) => OperatingSystem.IsWindows() || Control(stream, Flags) == 0;

    [LibraryImport("libc", EntryPoint = "fcntl")]
    private static partial int Control(int stream, int command);
}
