using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Generator.Build;

/// <summary>Output formats for problems.</summary>
internal enum Format
{
    /// <summary>As MSBuild does, so that editors make locations clickable.</summary>
    Text,

    /// <summary>A JSON array of objects.</summary>
    Json,

    /// <summary>GitHub workflow commands, which annotate the lines of a pull request.</summary>
    GitHub,

    /// <summary>The format of analysis tools, SARIF 2.1.0.</summary>
    Sarif,
}

/// <summary>Prints problems in one of the formats.</summary>
internal static class ReportProblems
{
    /// <param name="root">Absolute path of the series root.</param>
    public static async Task To(TextWriter writer, ImmutableArray<Problem> problems, Format format, string root)
    {
        if (format == Format.Json)
        {
            await writer.WriteLineAsync(
                PrintedJson.Of([.. problems.Select(ReportedProblem.Of)], ProblemJson.Default.ReportedProblemArray)
            );
            return;
        }

        if (format == Format.Sarif)
        {
            await writer.WriteLineAsync(SarifLog.Of(problems));
        }
        else if (format == Format.GitHub)
        {
            await writer.WriteAsync(string.Concat(problems.Select(problem => $"{GitHub(problem)}\n")));
        }
        else if (!problems.IsEmpty)
        {
            var excerpts = new ReadExcerpts(root);
            PrintSegments.To(
                writer,
                problems.SelectMany(problem => ProblemText.Of(problem, excerpts.Of(problem))),
                PrintSegments.Wanted(
                    Environment.GetEnvironmentVariable,
                    writer == Console.Out && !Console.IsOutputRedirected
                )
            );
        }
    }

    // https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
    private static string GitHub(Problem problem) =>
        $"::error file={Property(problem.At.File)},line={problem.At.Line},col={problem.At.Column},"
        + $"title={Property(problem.Code)}::"
        + Data($"{problem.Message} Hint: {problem.Hint}\n{problem.Detail}".TrimEnd());

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}

/// <summary>The JSON form of a problem.</summary>
internal sealed record ReportedProblem(string Code, Location At, string Message, string Hint, string Detail)
{
    public static ReportedProblem Of(Problem problem) =>
        new(problem.Code, problem.At, problem.Message, problem.Hint, problem.Detail);
}

[JsonSerializable(typeof(ReportedProblem[]))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class ProblemJson : JsonSerializerContext;
