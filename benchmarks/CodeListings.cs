using System.Collections.Immutable;

namespace Benchmarks;

/// <summary>Reads the listings of the code as text, for a program that does not know what a listing is.</summary>
internal static class CodeListings
{
    private const string Unquoted = "unquoted:";

    private static readonly string[] Starts = ["#region ", "// begin-snippet:"],
        Ends = ["#endregion", "// end-snippet"];

    /// <returns>The text of each listing by its key.</returns>
    public static ImmutableSortedDictionary<string, string> In(string root) =>
        Directory
            .EnumerateFiles(Path.Combine(root, "code"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => InFile(File.ReadAllLines(file)))
            .ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<string, string>> InFile(string[] lines)
    {
        var open = new Stack<(string Key, List<string> Lines)>();
        foreach (var line in lines)
        {
            var text = line.Trim();
            if (Starts.FirstOrDefault(start => text.StartsWith(start, StringComparison.Ordinal)) is { } start)
            {
                open.Push((text[start.Length..].Trim(), []));
            }
            else if (Ends.Contains(text))
            {
                var (key, inside) = open.Pop();
                if (!key.Contains(Unquoted, StringComparison.Ordinal))
                {
                    yield return new(key, Dedented(inside));
                }
            }
            else
            {
                foreach (var listing in open)
                {
                    listing.Lines.Add(line);
                }
            }
        }
    }

    private static string Dedented(List<string> lines)
    {
        var indent = lines
            .Where(line => line.Trim().Length > 0)
            .Select(line => line.Length - line.TrimStart().Length)
            .DefaultIfEmpty()
            .Min();
        return string.Join('\n', lines.Select(line => line.Length < indent ? "" : line[indent..]));
    }
}
