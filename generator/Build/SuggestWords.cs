using System.CommandLine;

namespace Generator.Build;

/// <summary>Says what is wrong with a command line, and what was probably meant.</summary>
internal static class SuggestWords
{
    /// <returns>One line for each error.</returns>
    public static IEnumerable<string> For(ParseResult parsed) =>
        parsed.UnmatchedTokens.Count == 0
            ? parsed.Errors.Select(error => error.Message)
            : parsed.UnmatchedTokens.Select(word =>
                $"There is no {(word.StartsWith('-') ? "option" : "command")} '{word}'.{Near(parsed, word)}"
            );

    private static string Near(ParseResult parsed, string word)
    {
        var root = parsed.RootCommandResult.Command;
        return Suggestion.For(
            word,
            word.StartsWith('-')
                ? root.Options.SelectMany(option => option.Aliases.Append(option.Name))
                : root.Subcommands.Select(command => command.Name)
        );
    }
}
