using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Generator.Proof.Runs;

/// <summary>Reads from a log of MSBuild which files it read for the projects: props, targets, other projects.</summary>
internal static partial class ReadImports
{
    /// <summary>Parameters of the file logger. The log has each import with these, and with the variables.</summary>
    public const string Verbosity = "verbosity=detailed;encoding=utf-8";

    public static IReadOnlyDictionary<string, string?> Variables { get; } =
        ImmutableDictionary<string, string?>.Empty.Add("MSBUILDLOGIMPORTS", "1");

    /// <param name="log">Absolute path of the log.</param>
    /// <returns>Absolute paths.</returns>
    public static ImmutableArray<string> In(string log) =>
        [
            .. File.ReadLines(log)
                .Select(line => Import().Match(line))
                .Where(match => match.Success)
                .Select(match => match.Groups["file"].Value)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    [GeneratedRegex("""^\s*Importing project "(?<file>.+)" into project "[^"]*" at \(""")]
    private static partial Regex Import();
}
