using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Generator.Proof.Programs;

/// <summary>Finds the programs that did not compile in what MSBuild said.</summary>
internal static partial class RefusedPrograms
{
    /// <param name="said">Lines as MSBuild writes them.</param>
    /// <param name="programs">By the names of their projects.</param>
    /// <param name="root">Absolute path of the series root.</param>
    /// <returns>
    /// One problem for each program: what the compiler says after its first error mostly follows from that.
    /// </returns>
    public static ImmutableArray<Problem> In(
        IEnumerable<string> said,
        IReadOnlyDictionary<string, ProgramFiles> programs,
        string root
    ) =>
        [
            .. said.Select(line => Error.Match(line))
                .Where(error => error.Success && programs.ContainsKey(error.Groups["project"].Value))
                .DistinctBy(error => error.Groups["project"].Value)
                .Select(error => (Error: error, Program: programs[error.Groups["project"].Value]))
                .Select(one =>
                    ProofProblems.BrokenProgram.At(
                        At(one.Error, one.Program, root),
                        one.Program.Path,
                        $"{one.Error.Groups["code"].Value}: {one.Error.Groups["message"].Value}"
                    )
                ),
        ];

    private static Location At(Match error, ProgramFiles program, string root)
    {
        var file = error.Groups["file"].Success ? Folder.RelativePath(root, error.Groups["file"].Value) : "";
        return file.StartsWith("code/", StringComparison.Ordinal)
            ? new Location(
                file,
                int.Parse(error.Groups["line"].ValueSpan, CultureInfo.InvariantCulture),
                int.Parse(error.Groups["column"].ValueSpan, CultureInfo.InvariantCulture)
            )
            : new Location(program.Path);
    }

    // An error without a place, such as that of a package that does not exist, begins with the name of the project.
    [GeneratedRegex(
        """
            ^\s*((?<file>[^(]+)\((?<line>\d+),(?<column>\d+)\)|[^:]+?(:\d+)?)\s?:\ error\ (?<code>\w+):\ (?<message>.*?)
            \ \[([^\[]*[/\\])?(?<project>[^\[/\\]*)\.csproj\]\r?$
            """,
        RegexOptions.NonBacktracking | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Error { get; }
}
