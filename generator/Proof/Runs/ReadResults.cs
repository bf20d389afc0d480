using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Proving;

namespace Generator.Proof.Runs;

/// <summary>Reads the result of each test from how its cases came out in a run.</summary>
internal static partial class ReadResults
{
    /// <param name="ran">The cases of theories are several.</param>
    /// <param name="root">Absolute path of the series root.</param>
    public static ImmutableArray<TestResult> From(IEnumerable<RanTest> ran, string root) =>
        // The worst case of a theory counts: any other outcome sorts before Passed.
        [
            .. ran.GroupBy(test => test.Test, StringComparer.Ordinal)
                .Select(cases =>
                    cases
                        .OrderBy(test => test.Outcome == "Passed")
                        .ThenBy(test => test.Outcome, StringComparer.Ordinal)
                        .ThenBy(test => test.Message, StringComparer.Ordinal)
                        .First()
                )
                .Select(test => new TestResult(
                    test.Test,
                    test.Outcome,
                    test.Message.ReplaceLineEndings("\n"),
                    Place(test.Trace, root)
                ))
                .OrderBy(result => result.Test, StringComparer.Ordinal),
        ];

    // The trace also contains test helpers, but authors need not look there.
    private static Location? Place(string trace, string root) =>
        Frame
            .Matches(trace)
            .Select(frame => new Location(
                Folder.RelativePath(root, frame.Groups["file"].Value),
                int.Parse(frame.Groups["line"].ValueSpan, CultureInfo.InvariantCulture)
            ))
            .FirstOrDefault(at =>
                at.File.StartsWith("tests/listings/", StringComparison.Ordinal)
                || at.File.StartsWith("code/", StringComparison.Ordinal)
            );

    [GeneratedRegex(
        """^[ \t]+at .* in (?<file>.+):line (?<line>\d+)\r?$""",
        RegexOptions.Multiline | RegexOptions.NonBacktracking
    )]
    private static partial Regex Frame { get; }
}
