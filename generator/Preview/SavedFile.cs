namespace Generator.Preview;

/// <summary>Tells what a saved file has an influence on.</summary>
/// <remarks>Paths are relative to the series root, with forward slashes; "" stands for any file.</remarks>
internal static class SavedFile
{
    // What builds and tests write must not start the next build.
    private static readonly string[] Written = ["artifacts", "output", ".git"];

    private static readonly string[] Code = ["code", "tests"];

    private static readonly string[] Program = ["generator", "theme", "Program.cs"];

    // What editors write beside a file while they save it.
    private static readonly string[] Passing = ["~", ".swp", ".swx", ".tmp"];

    public static bool IsInput(string path) =>
        !Written.Contains(First(path), StringComparer.Ordinal)
        && !First(path).StartsWith(".output.", StringComparison.Ordinal)
        && !path.Contains(".received.", StringComparison.Ordinal)
        && !Passing.Any(ending => path.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Files in the root may be settings of the compiler.</summary>
    public static bool MayChangeProof(string path) =>
        Code.Contains(First(path), StringComparer.Ordinal)
        || First(path) == path && path != "settings.yml" && !IsProgram(path);

    /// <summary>Whether the running program was made from the file.</summary>
    public static bool IsProgram(string path) => Program.Contains(First(path), StringComparer.Ordinal);

    private static string First(string path) => path.Split('/')[0];
}
