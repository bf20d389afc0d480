using System.Text.RegularExpressions;
using CliWrap;
using CliWrap.Buffered;

namespace Generator.Tests;

/// <summary>The commands and options that the program itself lists.</summary>
internal static partial class ProgramHelp
{
    // The program is asked once for all tests.
    public static readonly Lazy<Task<(string[] Commands, string[] Options)>> Usage = new(Ask);

    private static async Task<(string[] Commands, string[] Options)> Ask()
    {
        var help = await Cli.Wrap("dotnet").WithArguments([Checkout.Program, "--help"]).ExecuteBufferedAsync();
        var commands = help.StandardOutput[help.StandardOutput.IndexOf("Commands:", StringComparison.Ordinal)..];
        return (
            [.. Command.Matches(commands).Select(command => command.Value)],
            [.. Option.Matches(help.StandardOutput).Select(option => option.Value)]
        );
    }

    [GeneratedRegex(@"(?<=^  )[a-z]+(?=  | <)", RegexOptions.Multiline)]
    private static partial Regex Command { get; }

    [GeneratedRegex(@"(?<=^  ([^\n]*, )?)--[a-z-]+", RegexOptions.Multiline)]
    private static partial Regex Option { get; }
}
