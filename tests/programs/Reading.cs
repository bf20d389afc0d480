using System.Text.RegularExpressions;

namespace Programs.Tests;

/// <summary>Reduces an output to what must be the same in each run.</summary>
internal static partial class Reading
{
    public static string LinesInAnyOrder(string output) => Join(Lines(output).Order(StringComparer.Ordinal));

    /// <summary>For concurrent writers that write letter by letter: no letter is missing or doubled.</summary>
    public static string LettersInAnyOrder(string output) =>
        string.Concat(output.Where(letter => letter != '\n').Order())
        + $"\n(in {output.Count(letter => letter == '\n')} lines)\n";

    /// <summary>Reads the first lines in one way, and the others in another.</summary>
    public static Func<string, string> Split(int first, Func<string, string> read, Func<string, string> readOthers) =>
        output => read(Join(Lines(output).Take(first))) + readOthers(Join(Lines(output).Skip(first)));

    /// <summary>Leaves out lines that may or may not be printed.</summary>
    public static Func<string, string> Without(params string[] lucky) => output => Join(Lines(output).Except(lucky));

    /// <summary>Masks the date, the machine, and the numbers on lines that start with these texts.</summary>
    public static Func<string, string> Measured(params string[] beginnings) =>
        output =>
            Join(
                Lines(Machine().Replace(output, "(machine)"))
                    .Select(line =>
                        beginnings
                            .Append("Debug, measured on")
                            .FirstOrDefault(beginning => line.StartsWith(beginning, StringComparison.Ordinal))
                            is { } beginning
                            ? beginning + Number().Replace(line[beginning.Length..], "#")
                            : line
                    )
            );

    public static string LastNumber(string output) =>
        Number().Replace(output, "#", 1, Number().Matches(output)[^1].Index);

    /// <summary>
    /// The first half is the result of a race and may hold any letters. In the second half the order of animals varies.
    /// </summary>
    public static string Diary(string output) => Animal().Replace(Join(Lines(output).TakeLast(5)), "(an animal)");

    /// <summary>Leaves out the messages that the host of a web application logs among its output.</summary>
    public static string WithoutHostLog(string output) => HostLog().Replace(output, "");

    public static string WithoutStackTrace(string error) =>
        Join(Lines(error).Where(line => line.Length > 0 && !line.StartsWith("   at ", StringComparison.Ordinal)));

    private static string[] Lines(string text) =>
        text.Length == 0 ? [] : (text.EndsWith('\n') ? text[..^1] : text).Split('\n');

    private static string Join(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));

    [GeneratedRegex(@"\d[\d.,-]*(?<=\d)")]
    private static partial Regex Number();

    [GeneratedRegex("^.*, SDK .*$", RegexOptions.Multiline)]
    private static partial Regex Machine();

    [GeneratedRegex(@"(cow|pig|chicken)( says ""\w+!"")?")]
    private static partial Regex Animal();

    [GeneratedRegex(@"^info: .*\n(      .*\n)*", RegexOptions.Multiline)]
    private static partial Regex HostLog();
}
