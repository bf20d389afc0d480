using System.Text.Json;
using CliWrap;
using CliWrap.Buffered;
using Generator.Build;

namespace Generator.Tests.Build;

public class CommandLineTests
{
    [Theory]
    [InlineData("--ruut", ".")]
    [InlineData("built")]
    [InlineData("--format", "xml")]
    [InlineData("-f", "1")]
    [InlineData("check", "--root", "/no/such/folder")]
    public async Task Wrong_usage_ends_with_2_and_says_what_is_wrong(params string[] arguments)
    {
        var run = await Run(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(
            arguments[^1] == "." ? arguments[0] : arguments[^1],
            run.StandardError,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("   at ", run.StandardError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_each_command_and_option()
    {
        var run = await Run("--help");

        Assert.Equal(0, run.ExitCode);
        string[] commands = ["build", "check", "listings", "prove", "problems", "explain"];
        string[] options = ["root", "output", "format", "quiet", "timings", "no-proof", "drafts", "address"];
        Assert.All(commands.Concat(options.Select(option => $"--{option}")), word =>
            Assert.Contains(word, run.StandardOutput, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task All_kinds_of_problems_are_explained()
    {
        var run = await Run("problems");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.StandardError);
        Assert.All(ProblemKinds.All, kind =>
            Assert.Contains(
                $"{kind.Code} {kind.Title}\n    {kind.Message}\n    {kind.Hint}\n",
                run.StandardOutput,
                StringComparison.Ordinal
            )
        );
        Assert.EndsWith(
            $"\n{ProblemKinds.All.Length} kinds of problems.\n",
            run.StandardOutput,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task All_kinds_of_problems_are_explained_to_programs_too()
    {
        var run = await Run("problems", "--format", "json");

        using var kinds = JsonDocument.Parse(run.StandardOutput);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            ProblemKinds.All.Select(kind => (kind.Code, kind.Title, kind.Message, kind.Hint)),
            kinds
                .RootElement.EnumerateArray()
                .Select(kind => (Text(kind, "code"), Text(kind, "title"), Text(kind, "message"), Text(kind, "hint")))
        );

        static string Text(JsonElement kind, string name) => kind.GetProperty(name).GetString()!;
    }

    [Theory]
    [InlineData("LST01")]
    [InlineData("art05")]
    public async Task A_kind_of_problem_is_explained_with_a_wrong_and_a_right_example(string code)
    {
        var run = await Run("explain", code);

        var kind = ProblemKinds.All.Single(kind => string.Equals(kind.Code, code, StringComparison.OrdinalIgnoreCase));
        Assert.Equal((0, ""), (run.ExitCode, run.StandardError));
        Assert.StartsWith(
            $"{kind.Code} {kind.Title}\n\n{kind.Message}\n\nFix: {kind.Hint}\n\nWrong:\n\n    ",
            run.StandardOutput,
            StringComparison.Ordinal
        );
        Assert.Contains("\n\nRight:\n\n    snippet: sheep\n", run.StandardOutput, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'listings'", "lisings")]
    [InlineData("'check'", "Chek", "--quiet")]
    [InlineData("'--drafts'", "--draft")]
    [InlineData("'LST01'", "explain", "LTS01")]
    public async Task A_mistyped_word_is_corrected(string meant, params string[] arguments)
    {
        var run = await Run(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($" Did you mean {meant}?", run.StandardError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_shows_defaults_short_options_and_examples()
    {
        var run = await Run("--help");

        Assert.Contains("[default: output/ in the root]", run.StandardOutput, StringComparison.Ordinal);
        Assert.Contains("-q, --quiet", run.StandardOutput, StringComparison.Ordinal);
        Assert.Contains("-o, --output", run.StandardOutput, StringComparison.Ordinal);
        Assert.Contains("\nExamples:\n  dotnet run  ", run.StandardOutput, StringComparison.Ordinal);
        Assert.DoesNotContain(run.StandardOutput.Split('\n'), line => line.Length > 150);
    }

    [Theory]
    [InlineData("lis", "listings")]
    [InlineData("check --no", "--no-proof")]
    [InlineData("explain LST0", "LST01")]
    public async Task A_shell_can_complete_what_is_typed(string typed, string completed)
    {
        var run = await Run($"[suggest:{typed.Length}]", typed);

        Assert.Equal((0, ""), (run.ExitCode, run.StandardError));
        Assert.Contains(completed, run.StandardOutput.Split('\n'));
    }

    private static async Task<BufferedCommandResult> Run(params string[] arguments) =>
        await Cli.Wrap("dotnet")
            .WithArguments([Checkout.Program, .. arguments])
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync();
}
