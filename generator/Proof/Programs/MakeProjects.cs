using System.Collections.Immutable;
using System.Text.Json.Nodes;
using CliWrap;
using CliWrap.Buffered;
using Generator.Proof.Runs;

namespace Generator.Proof.Programs;

/// <summary>
/// Asks the SDK for the project that <c>dotnet file.cs</c> makes of a file, with the API that editors use: one line
/// for each question, one for each answer.
/// </summary>
internal static class MakeProjects
{
    /// <param name="programs">Paths relative to the root.</param>
    /// <param name="builds">Absolute path of the folder that the projects are built in.</param>
    /// <returns>For each program the text of its project; or null and what the SDK says.</returns>
    public static async Task<ImmutableArray<(string? Project, string Said)>> Of(
        ImmutableArray<string> programs,
        string builds,
        BuildContext context
    )
    {
        var questions = programs.Select(program =>
            new JsonObject
            {
                ["$type"] = "GetProject",
                ["EntryPointFileFullPath"] = Path.Combine(context.Root, program),
            }.ToJsonString()
        );
        var command = DotNet.Command(context.Root, ["run-api"]);
        var result = await command
            .WithEnvironmentVariables(
                new Dictionary<string, string?>(command.EnvironmentVariables) { ["XDG_DATA_HOME"] = builds }
            )
            .WithStandardInputPipe(PipeSource.FromString(string.Join('\n', questions)))
            .ExecuteBufferedAsync(context.Cancel)
            .Watched();
        // On a new machine, the SDK says hello first.
        var answers = result.StandardOutput.Split('\n').Where(line => line.StartsWith('{')).ToArray();
        return [.. programs.Select((_, at) => at < answers.Length ? Read(answers[at]) : (null, result.StandardError))];
    }

    private static (string? Project, string Said) Read(string answer)
    {
        var parsed = JsonNode.Parse(answer)!;
        var said = (parsed["Diagnostics"]?.AsArray() ?? [])
            .Select(diagnostic => (string?)diagnostic!["Message"])
            .Append((string?)parsed["Message"])
            .OfType<string>();
        return ((string?)parsed["Content"], string.Join('\n', said));
    }
}
