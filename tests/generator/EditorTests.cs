using System.Text.Json;
using System.Text.RegularExpressions;
using CliWrap;
using CliWrap.Buffered;

namespace Generator.Tests;

/// <summary>What editors find in the repository: tasks, profiles, and how they read problems.</summary>
public class EditorTests
{
    [Fact]
    public async Task A_task_reads_problems_as_the_program_prints_them()
    {
        var site = SiteCopy.Of("broken", "in an editor");
        var printed = (await site.Build("check", "--no-proof", "-q")).StandardOutput.Split('\n');
        using var problems = JsonDocument.Parse(
            (await site.Build("check", "--no-proof", "-q", "-f", "json")).StandardOutput
        );

        Assert.All(Tasks(), task =>
        {
            var matcher = task.GetProperty("problemMatcher");
            var pattern = matcher.GetProperty("pattern");
            // Editors use those of JavaScript.
            var regex = new Regex(pattern.GetProperty("regexp").GetString()!, RegexOptions.ECMAScript);

            Assert.Equal("""["autodetect", "${workspaceFolder}"]""", matcher.GetProperty("fileLocation").GetRawText());
            Assert.Equal(
                problems.RootElement.EnumerateArray().Select(Told),
                printed.Select(line => regex.Match(line)).Where(match => match.Success).Select(Read)
            );

            string Read(Match match) =>
                string.Join(
                    '|',
                    new[] { "file", "line", "column", "severity", "code", "message" }.Select(part =>
                        match.Groups[pattern.GetProperty(part).GetInt32()].Value
                    )
                );
        });

        static string Told(JsonElement problem)
        {
            var at = problem.GetProperty("at");
            return string.Join(
                '|',
                at.GetProperty("file"),
                at.GetProperty("line"),
                at.GetProperty("column"),
                "error",
                problem.GetProperty("code"),
                // Where a message quotes a line break, a space is printed.
                $"{problem.GetProperty("message")} Hint: {problem.GetProperty("hint")}".ReplaceLineEndings(" ")
            );
        }
    }

    [Fact]
    public async Task Tasks_and_profiles_start_commands_of_the_program()
    {
        var (commands, _) = await ProgramHelp.Usage.Value;
        using var launch = JsonDocument.Parse(SourceTree.Text(".profiles/launchSettings.json"));
        var profiles = launch.RootElement.GetProperty("profiles").EnumerateObject().ToArray();

        Assert.All(profiles, profile =>
        {
            Assert.Contains(profile.Value.GetProperty("commandLineArgs").GetString(), commands);
            Assert.Equal(profile.Name, profile.Value.GetProperty("commandLineArgs").GetString());
            Assert.Equal("$(ProjectDir)", profile.Value.GetProperty("workingDirectory").GetString());
        });
        Assert.All(
            Tasks()
                .Select(task => task.GetProperty("args").EnumerateArray().Select(word => word.GetString()!).ToArray()),
            words =>
                Assert.True(
                    words is ["run"] or ["test"] || (words is ["run", "--", var name] && commands.Contains(name))
                )
        );
    }

    // It would print a line about its profile, where `listings -f json` is to print nothing but JSON.
    [Fact]
    public async Task Profiles_are_for_editors_and_not_for_a_plain_run()
    {
        var folder = await DotNet(
            "msbuild",
            "ConcurrencyTalk.csproj",
            "-getProperty:AppDesignerFolder",
            "-p:BuildingInsideVisualStudio=true"
        );
        var run = await DotNet("run", "--no-build", "--", "explain", "ART01");

        Assert.True(File.Exists(Path.Combine(Checkout.Root, folder.Trim(), "launchSettings.json")));
        Assert.StartsWith("ART01", run, StringComparison.Ordinal);
    }

    private static async Task<string> DotNet(params string[] arguments) =>
        (
            await Cli.Wrap("dotnet").WithArguments(arguments).WithWorkingDirectory(Checkout.Root).ExecuteBufferedAsync()
        ).StandardOutput;

    private static JsonElement[] Tasks() =>
        [
            .. JsonDocument
                .Parse(SourceTree.Text(".vscode/tasks.json"))
                .RootElement.GetProperty("tasks")
                .EnumerateArray(),
        ];
}
