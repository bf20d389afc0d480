using System.Text.RegularExpressions;

namespace Generator.Proof.Mutants;

/// <summary>Leaves of the message of a failed test what tells readers why it failed.</summary>
internal static partial class PlainMessage
{
    private const int MostLines = 20;

    /// <param name="root">Absolute path of the series root, which is nobody's concern.</param>
    public static string Of(string message, string root)
    {
        // As tests/Snapshot.cs writes it: files, then the difference, then what an author can do.
        var text = Snapshot.Match(message) is { Success: true } match
            ? $"{match.Groups["before"].Value}{match.Groups["text"].Value}"
            : message;
        text = Broken.Replace(text, "");
        var lines = text.Replace(root, "", StringComparison.Ordinal).TrimEnd().Split('\n');
        return string.Join('\n', lines.Length > MostLines ? [.. lines.Take(MostLines), "…"] : lines);
    }

    // Readers do not know how our own assertions are called.
    [GeneratedRegex("""^Proving\.BrokenContractException : (\w+: )?""", RegexOptions.NonBacktracking)]
    private static partial Regex Broken { get; }

    [GeneratedRegex(
        """
            ^ (?<before>[\s\S]*?) ([\w.]*VerifyException\ :\ )?Directory:\ [\s\S]*? \nFileContent:\n+
            (?<text>[\s\S]*?) (\n\nIf\ the\ received\ [^\n]*)? \s*$
            """,
        RegexOptions.NonBacktracking | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Snapshot { get; }
}
