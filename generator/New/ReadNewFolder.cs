namespace Generator.New;

/// <summary>Looks at the folder of a new series, and decides what the series needs there.</summary>
internal static class ReadNewFolder
{
    /// <param name="folder">Absolute path of the folder.</param>
    /// <param name="shown">The same, as the author sees it.</param>
    /// <param name="root">Absolute path of the folder with the generator.</param>
    public static NewFiles For(string folder, string shown, string root)
    {
        var at = new Location(shown);
        var names = SeriesNames.Of(Path.GetFileName(folder));
        if (
            Path.Exists(folder)
            && (
                !Directory.Exists(folder)
                || Directory.EnumerateFileSystemEntries(folder).Any(entry => Path.GetFileName(entry) != ".git")
            )
        )
        {
            return NewFiles.Refused(NewProblems.FolderInUse.At(at, shown));
        }

        if (ReadGenerator.From(root, names.Project) is not { } generator)
        {
            return NewFiles.Refused(NewProblems.NoGenerator.At(at, root));
        }

        // Below the generator, its program builds the series, and its settings hold there.
        return folder.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? NewSeries.Beside(shown, names, generator)
            : NewSeries.Alone(shown, names, generator);
    }
}
