using System.Globalization;
using System.Text.RegularExpressions;

namespace Listings.Tests.Concurrency;

/// <summary>Reads a schedule as the kitchen prints it: in the left column stands what the cook does, in the right one what needs nobody.</summary>
internal static partial class PrintedSchedule
{
    /// <param name="tasks">Each step's name contains the name of its task.</param>
    public static Recording Read(string output, string unit, params string[] tasks)
    {
        var recording = new Recording(unit, tasks) { Between = Doing.Ready };
        foreach (var turn in output.Split('\n').Select(line => Turn.Match(line)).Where(turn => turn.Success))
        {
            var name = turn.Groups["name"].Value;
            var waits = turn.Groups["indent"].Length > 0;
            recording.Add(
                recording.Named(name),
                waits ? Doing.Waiting : name.StartsWith("print ", StringComparison.Ordinal) ? Doing.Printing : Doing.Working,
                Number(turn.Groups["from"]),
                Number(turn.Groups["to"]),
                name.Split(' ')[0],
                waits ? null : "cook");
        }

        return recording;
    }

    private static decimal Number(Group group) => decimal.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("""^ *(?<from>\d+) +(?<to>\d+)  (?<indent> *)(?<name>\S.*?)\r?$""", RegexOptions.ExplicitCapture)]
    private static partial Regex Turn { get; }
}
