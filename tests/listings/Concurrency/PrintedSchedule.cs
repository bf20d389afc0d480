using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Listings.Tests.Concurrency;

/// <summary>
/// A writer that tells a recording of each line of a schedule: in the left column stands what the cook does,
/// in the right one what needs nobody.
/// </summary>
/// <param name="unit">The unit of all times.</param>
/// <param name="tasks">Each step's name contains the name of its task.</param>
internal sealed partial class PrintedSchedule(string unit, params string[] tasks) : TextWriter
{
    private readonly StringBuilder _line = new();

    public Recording Recording { get; } = new(unit, tasks) { Between = Doing.Ready };

    public override Encoding Encoding => Encoding.Unicode;

    public override void Write(char value)
    {
        if (value != '\n')
        {
            _line.Append(value);
            return;
        }

        var turn = Turn.Match(_line.ToString());
        _line.Clear();
        if (turn.Success)
        {
            Tell(turn);
        }
    }

    private void Tell(Match turn)
    {
        var name = turn.Groups["name"].Value;
        var waits = turn.Groups["indent"].Length > 0;
        Recording.Add(
            Recording.Named(name),
            waits ? Doing.Waiting
                : name.StartsWith("print ", StringComparison.Ordinal) ? Doing.Printing
                : Doing.Working,
            Number(turn.Groups["from"]),
            Number(turn.Groups["to"]),
            name.Split(' ')[0],
            waits ? null : "cook");
    }

    private static decimal Number(Group group) => decimal.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("""^ *(?<from>\d+) +(?<to>\d+)  (?<indent> *)(?<name>\S.*?)\r?$""", RegexOptions.ExplicitCapture)]
    private static partial Regex Turn { get; }
}
