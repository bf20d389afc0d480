using System.Text.RegularExpressions;
using CliWrap;
using CliWrap.Buffered;

namespace Generator.Tests;

/// <summary>The commands and options that the program itself lists.</summary>
internal static partial class ProgramHelp
{
    // The program is asked once for all tests.
    public static readonly Lazy<Task<(string[] Commands, string[] Options)>> Usage = new(Ask);

    /// <summary>The options of the commands below <c>new</c>.</summary>
    public static readonly Lazy<Task<string[]>> OptionsOfNew = new(AskNew);

    public static readonly Lazy<Task<string[]>> OptionsOfProve = new(async () => Options(await HelpOn("prove")));

    private static async Task<(string[] Commands, string[] Options)> Ask()
    {
        var help = await HelpOn();
        return (Commands(help), Options(help));
    }

    private static async Task<string[]> AskNew()
    {
        var help = await Task.WhenAll(Commands(await HelpOn("new")).Select(what => HelpOn("new", what)));
        return [.. help.SelectMany(Options)];
    }

    private static async Task<string> HelpOn(params string[] command) =>
        (
            await Cli.Wrap("dotnet").WithArguments([Checkout.Program, .. command, "--help"]).ExecuteBufferedAsync()
        ).StandardOutput;

    private static string[] Commands(string help) =>
        [.. Command.Matches(help[help.IndexOf("Commands:", StringComparison.Ordinal)..]).Select(match => match.Value)];

    private static string[] Options(string help) => [.. Option.Matches(help).Select(option => option.Value)];

    [GeneratedRegex(@"(?<=^  )[a-z]+(?=  | <)", RegexOptions.Multiline)]
    private static partial Regex Command { get; }

    [GeneratedRegex(@"(?<=^  ([^\n]*, )?)--[a-z-]+", RegexOptions.Multiline)]
    private static partial Regex Option { get; }
}
