namespace Generator.Preview;

/// <summary>A problem, as the overlay shows it.</summary>
/// <param name="Place">File, line and column.</param>
/// <param name="Before">What is before the place in its line; all three are empty if there is no line to show.</param>
/// <param name="Marked">What is at the place.</param>
/// <param name="After">The rest of the line.</param>
/// <param name="Editor">A link that opens the place in Visual Studio Code.</param>
internal sealed record PreviewProblem(
    string Code,
    string Place,
    string Before,
    string Marked,
    string After,
    string Message,
    string Hint,
    string Detail,
    string Editor
)
{
    /// <param name="excerpt">Null if there is no line to show.</param>
    /// <param name="root">Absolute path of the series root.</param>
    public static PreviewProblem Of(Problem problem, Excerpt? excerpt, string root)
    {
        var at = problem.At;
        return new(
            problem.Code,
            $"{at.File}({at.Line},{at.Column})",
            excerpt?.Before ?? "",
            excerpt?.Marked ?? "",
            excerpt?.After ?? "",
            problem.Message,
            problem.Hint,
            problem.Detail,
            $"vscode://file{Escaped(Path.Combine(root, at.File))}:{at.Line}:{at.Column}"
        );
    }

    // Paths on Windows begin with a drive.
    private static string Escaped(string path) =>
        string.Concat(path.TrimStart('/').Split('/', '\\').Select(part => $"/{Uri.EscapeDataString(part)}"));
}
