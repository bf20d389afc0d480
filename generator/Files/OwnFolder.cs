namespace Generator;

/// <summary>Tells a folder that a build wrote from one that somebody needs.</summary>
internal static class OwnFolder
{
    /// <param name="root">Absolute path of the series' folder.</param>
    /// <param name="output">Absolute path of the folder to replace.</param>
    /// <returns>Null if the folder is free or holds what a build wrote and nothing else; otherwise why it must stay as it is.</returns>
    public static string? WhyNot(string root, string output)
    {
        if (root == output || root.StartsWith(output.TrimEnd('/', '\\') + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            return "it holds the series itself";
        }

        if (File.Exists(output) || new DirectoryInfo(output).LinkTarget is not null)
        {
            return "it is no plain folder";
        }

        if (!Directory.Exists(output) || !Directory.EnumerateFileSystemEntries(output).Any())
        {
            return null;
        }

        var manifest = Path.Combine(output, OutputFile.Manifest);
        return !File.Exists(manifest) ? $"it has no {OutputFile.Manifest}"
            : FirstForeign(output, manifest) is { } foreign ? $"{foreign} in it is not from a build"
            : null;
    }

    private static string? FirstForeign(string output, string manifest)
    {
        // A line is a SHA-256 in hex, two blanks, and the path.
        var ours = File.ReadLines(manifest).Where(line => line.Length > 66).Select(line => line[66..]).Append(OutputFile.Manifest).ToHashSet(StringComparer.Ordinal);
        return Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(output, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .FirstOrDefault(file => !ours.Contains(file));
    }
}
