using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Generator.Proof.Runs;

/// <summary>Reads the result of each test from the TRX file of the run.</summary>
internal static partial class ReadResults
{
    private static readonly XNamespace Trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    /// <param name="document">The TRX file.</param>
    /// <param name="root">Absolute path of the series root.</param>
    public static ImmutableArray<TestResult> From(XDocument document, string root)
    {
        var names = document
            .Descendants(Trx + "UnitTest")
            .ToDictionary(
                test => test.Attribute("id")!.Value,
                test =>
                    test.Element(Trx + "TestMethod")! is var method
                        ? $"{method.Attribute("className")!.Value}.{method.Attribute("name")!.Value}"
                        : ""
            );
        // The worst case of a theory counts: any other outcome sorts before Passed.
        return
        [
            .. document
                .Descendants(Trx + "UnitTestResult")
                .Select(result => Result(names[result.Attribute("testId")!.Value], result, root))
                .GroupBy(result => result.Test, StringComparer.Ordinal)
                .Select(cases =>
                    cases
                        .OrderBy(result => result.Outcome == "Passed")
                        .ThenBy(result => result.Outcome, StringComparer.Ordinal)
                        .ThenBy(result => result.Message, StringComparer.Ordinal)
                        .First()
                )
                .OrderBy(result => result.Test, StringComparer.Ordinal),
        ];
    }

    private static TestResult Result(string test, XElement result, string root)
    {
        var error = result.Descendants(Trx + "ErrorInfo").FirstOrDefault();
        return new TestResult(
            test,
            result.Attribute("outcome")!.Value,
            error?.Element(Trx + "Message")?.Value.ReplaceLineEndings("\n") ?? "",
            Place(error?.Element(Trx + "StackTrace")?.Value ?? "", root)
        );
    }

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
