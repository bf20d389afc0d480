using CliWrap;
using CliWrap.Buffered;

namespace Generator.Tests;

public class CommandLineTests
{
    [Theory]
    [InlineData("--ruut", ".")]
    [InlineData("built")]
    [InlineData("--format", "xml")]
    public async Task Wrong_usage_ends_with_2_and_says_what_is_wrong(params string[] arguments)
    {
        var run = await Run(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(arguments[^1] == "." ? arguments[0] : arguments[^1], run.StandardError, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.StandardError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_each_command_and_option()
    {
        var run = await Run("--help");

        Assert.Equal(0, run.ExitCode);
        foreach (var word in new[] { "build", "check", "prove", "--root", "--output", "--format", "--quiet", "--timings", "--no-proof" })
        {
            Assert.Contains(word, run.StandardOutput, StringComparison.Ordinal);
        }
    }

    private static async Task<BufferedCommandResult> Run(params string[] arguments) =>
        await Cli.Wrap("dotnet").WithArguments([Repository.Program, .. arguments]).WithValidation(CommandResultValidation.None).ExecuteBufferedAsync();
}
