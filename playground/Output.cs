using System.Text;

namespace Playground;

/// <summary>Hands on to the worker what a program writes.</summary>
internal sealed class Output(bool isError) : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Events.Output(value.ToString(), isError);

    public override void Write(char[] buffer, int index, int count) =>
        Events.Output(new string(buffer, index, count), isError);

    public override void Write(string? value) => Events.Output(value ?? "", isError);

    // One call for a line, not two.
    public override void WriteLine(string? value) => Events.Output(value + "\n", isError);
}
