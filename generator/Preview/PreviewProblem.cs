namespace Generator.Preview;

/// <summary>A problem, as the overlay shows it.</summary>
/// <param name="Place">File, line and column.</param>
/// <param name="Line">The line in the file; empty if there is none.</param>
/// <param name="Editor">A link that opens the place in Visual Studio Code.</param>
internal sealed record PreviewProblem(
    string Code,
    string Place,
    string Line,
    int Column,
    string Message,
    string Hint,
    string Detail,
    string Editor
)
{
    /// <param name="root">Absolute path of the series root.</param>
    public static PreviewProblem Of(Problem problem, string root)
    {
        var at = problem.At;
        var path = Path.Combine(root, at.File);
        return new(
            problem.Code,
            $"{at.File}({at.Line},{at.Column})",
            ReadLine.At(path, at.Line),
            at.Column,
            problem.Message,
            problem.Hint,
            problem.Detail,
            $"vscode://file{Escaped(path)}:{at.Line}:{at.Column}"
        );
    }

    // Paths on Windows begin with a drive.
    private static string Escaped(string path) =>
        string.Concat(path.TrimStart('/').Split('/', '\\').Select(part => $"/{Uri.EscapeDataString(part)}"));
}
