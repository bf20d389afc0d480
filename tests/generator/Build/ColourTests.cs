using CliWrap.Buffered;
using Generator.Build;

namespace Generator.Tests.Build;

/// <summary>Problems are in colours where somebody sees them.</summary>
public class ColourTests
{
    [Theory]
    [InlineData("", true, null)]
    [InlineData("", false, false)]
    [InlineData("NO_COLOR=1", true, false)]
    [InlineData("NO_COLOR=", true, null)]
    [InlineData("FORCE_COLOR=1", false, true)]
    [InlineData("FORCE_COLOR=0", true, null)]
    [InlineData("FORCE_COLOR=1 NO_COLOR=1", true, false)]
    [InlineData("TERM=dumb", true, false)]
    public void The_environment_decides_before_the_terminal(string environment, bool isTerminal, bool? wanted)
    {
        var variables = environment
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(variable => variable.Split('='))
            .ToDictionary(variable => variable[0], variable => variable[1], StringComparer.Ordinal);

        Assert.Equal(wanted, PrintSegments.Wanted(variables.GetValueOrDefault, isTerminal));
    }

    [Theory]
    [InlineData("FORCE_COLOR", true)]
    [InlineData("NO_COLOR", false)]
    public async Task A_pipe_gets_colours_only_if_they_are_forced(string variable, bool areColours)
    {
        var site = SiteCopy.Of("broken", "colours");

        var build = await site.Command("check", "--no-proof", "--quiet")
            .WithEnvironmentVariables(variables => variables.Set(variable, "1"))
            .ExecuteBufferedAsync();

        Assert.Contains("error ART06", build.StandardOutput, StringComparison.Ordinal);
        Assert.Equal(areColours, build.StandardOutput.Contains("\u001b[1;91m", StringComparison.Ordinal));
        Assert.Equal(areColours, build.StandardOutput.Contains('\u001b', StringComparison.Ordinal));
    }
}
