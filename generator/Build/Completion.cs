using System.CommandLine;
using System.CommandLine.Completions;

namespace Generator.Build;

/// <summary>Completion in a shell: <c>[suggest:3] "lis"</c> prints what the word at that position could be.</summary>
internal static class Completion
{
    /// <returns>Whether a shell asks; what follows is then a part of a command line, and no fault.</returns>
    public static bool IsAsked(ParseResult parsed) =>
        parsed.RootCommandResult.Command is RootCommand root
        && root.Directives.OfType<SuggestDirective>().Any(directive => parsed.GetResult(directive) is not null);
}
