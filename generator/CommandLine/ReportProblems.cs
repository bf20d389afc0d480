using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Generator;

/// <summary>The forms in which problems are printed.</summary>
internal enum Format
{
    /// <summary>As MSBuild does, so that editors make them clickable.</summary>
    Text,

    /// <summary>An array of objects.</summary>
    Json,

    /// <summary>GitHub's workflow commands, which mark the lines of a pull request.</summary>
    GitHub,
}

/// <summary>Prints problems for those who mend them.</summary>
internal static class ReportProblems
{
    public static async Task To(TextWriter writer, ImmutableArray<Problem> problems, Format format)
    {
        if (format == Format.Json)
        {
            await writer.WriteLineAsync(JsonSerializer.Serialize(problems, ProblemJson.Default.ImmutableArrayProblem));
            return;
        }

        foreach (var problem in problems)
        {
            await writer.WriteLineAsync(format == Format.GitHub ? GitHub(problem) : Text(problem));
        }
    }

    private static string Text(Problem problem) =>
        OneLine($"{problem.At.File}({problem.At.Line},{problem.At.Column}): error {problem.Code}: {problem.Message} Hint: {problem.Hint}")
        + string.Concat(problem.Detail.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"\n    {line}"));

    // What an author wrote is quoted, and may hold anything.
    private static string OneLine(string text) => string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character));

    // https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
    private static string GitHub(Problem problem) =>
        $"::error file={Property(problem.At.File)},line={problem.At.Line},col={problem.At.Column},title={Property(problem.Code)}::{Data($"{problem.Message} Hint: {problem.Hint}\n{problem.Detail}".TrimEnd())}";

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}

[JsonSerializable(typeof(ImmutableArray<Problem>))]
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class ProblemJson : JsonSerializerContext;
