using Spectre.Console;
using Spectre.Console.Rendering;

namespace Generator.Build;

/// <summary>
/// A problem for people: one line in the form of MSBuild, which editors can read; below it the line that it is about,
/// and its details. All lines but the first are indented.
/// </summary>
internal static class ProblemText
{
    private static readonly Style Plain = Style.Plain;

    private static readonly Style Strong = new(decoration: Decoration.Bold);

    private static readonly Style Error = new(Color.Red, decoration: Decoration.Bold);

    private static readonly Style Quiet = new(Color.Blue);

    private static readonly Style Advice = new(Color.Green);

    /// <param name="excerpt">Null if there is no line to show.</param>
    public static IEnumerable<Segment> Of(Problem problem, Excerpt? excerpt)
    {
        yield return Part($"{problem.At.File}({problem.At.Line},{problem.At.Column}): ", Strong);
        yield return Part($"error {problem.Code}: ", Error);
        yield return Part(problem.Message, Strong);
        yield return Part($" Hint: {problem.Hint}", Advice);
        yield return Segment.LineBreak;
        foreach (var segment in excerpt is null ? [] : Lines(excerpt))
        {
            yield return segment;
        }

        foreach (var line in problem.Detail.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            yield return new Segment($"    {line}\n", Plain);
        }
    }

    private static IEnumerable<Segment> Lines(Excerpt excerpt)
    {
        var number = $"    {excerpt.Line}";
        yield return Part($"{number} | ", Quiet);
        yield return Part($"{excerpt.Before}{excerpt.Marked}{excerpt.After}", Plain);
        yield return Segment.LineBreak;
        yield return Part($"{new string(' ', number.Length)} | ", Quiet);
        yield return Part(excerpt.Carets, Error);
        yield return Segment.LineBreak;
    }

    // Problems quote input, which may contain control characters.
    private static Segment Part(string text, Style style) =>
        new(string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character)), style);
}
