namespace Generator;

/// <summary>Finds a command that may not be installed.</summary>
internal static class ReadSearchPath
{
    private static readonly string[] Endings = OperatingSystem.IsWindows() ? [".exe", ".cmd"] : [""];

    /// <returns>Absolute path of its file; null if it is in none of the folders of <c>PATH</c>.</returns>
    public static string? For(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(_ => Endings, (folder, ending) => Path.Combine(folder, name + ending))
            .FirstOrDefault(File.Exists);
}
