namespace Generator.Build;

/// <summary>Reads the lines that problems are about. A file is read once.</summary>
/// <param name="root">Absolute path of the series root.</param>
internal sealed class ReadExcerpts(string root)
{
    private readonly Dictionary<string, string[]> _files = new(StringComparer.Ordinal);

    /// <returns>
    /// Null if the problem is about the whole file, which is not one of text written by hand, or if the line is blank.
    /// </returns>
    public Excerpt? Of(Problem problem)
    {
        var at = problem.At;
        if (!_files.TryGetValue(at.File, out var lines))
        {
            _files[at.File] = lines = Lines(at.File);
        }

        var line = lines.ElementAtOrDefault(at.Line - 1);
        return string.IsNullOrWhiteSpace(line) || IsWholeFile(problem, line)
            ? null
            : Excerpt.Of(line, at, problem.Values);
    }

    // The start of a file stands for all of it, unless the message quotes what is there.
    private static bool IsWholeFile(Problem problem, string line) =>
        problem.At is { Line: 1, Column: 1 }
        && !problem.Values.Any(value => value.Length > 0 && line.StartsWith(value, StringComparison.Ordinal));

    private string[] Lines(string file) =>
        file.StartsWith("artifacts/", StringComparison.Ordinal) ? [] : TextFile.Read(root, file).Text.Split('\n');
}
