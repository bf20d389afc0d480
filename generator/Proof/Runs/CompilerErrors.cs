using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Generator.Proof.Runs;

/// <summary>Finds the compiler's errors in what a command said.</summary>
internal static partial class CompilerErrors
{
    /// <param name="said">Lines as MSBuild or the compiler writes them.</param>
    /// <param name="root">Absolute path of the series root.</param>
    /// <returns>A problem for each error that has a place in a file.</returns>
    public static ImmutableArray<Problem> In(IEnumerable<string> said, string root) =>
        [
            .. said.Select(line => Error.Match(line))
                .Where(error => error.Success)
                .Select(error =>
                    CodeProblems
                        .Refusal(error.Groups["code"].Value)
                        .At(
                            new Location(
                                Folder.RelativePath(root, error.Groups["file"].Value),
                                int.Parse(error.Groups["line"].ValueSpan, CultureInfo.InvariantCulture),
                                int.Parse(error.Groups["column"].ValueSpan, CultureInfo.InvariantCulture)
                            ),
                            error.Groups["code"].Value,
                            error.Groups["message"].Value
                        )
                )
                .Distinct(),
        ];

    // MSBuild adds the project in brackets. With /fullpaths the compiler writes absolute paths too.
    [GeneratedRegex(
        """
            ^\s*(?<file>[^(]+)\((?<line>\d+),(?<column>\d+)\):\ error\ (?<code>\w+):\ (?<message>.*?)
            (\ \[[^\[]*\.csproj\])?$
            """,
        RegexOptions.NonBacktracking | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Error { get; }
}
