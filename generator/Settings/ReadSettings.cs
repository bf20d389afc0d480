namespace Generator.Settings;

/// <summary>Reads <c>settings.yml</c>.</summary>
internal static class ReadSettings
{
    private const string Name = "settings.yml";

    /// <param name="root">Absolute path of the series' folder.</param>
    /// <param name="baseUrl">URL of the site that overrides the one in the file, or null.</param>
    /// <returns>The settings, which are usable even if the file is not, and the problems with the file.</returns>
    public static IEnumerable<IDocument> From(string root, SiteUrl? baseUrl)
    {
        var path = Path.Combine(root, Name);
        // A broken symbolic link is reported as a file that can't be read, not as a missing one.
        if (!File.Exists(path) && new FileInfo(path).LinkTarget is null)
        {
            return [new SeriesSettings("", "", ""), SettingsProblems.NoSettings.At(new Location(Name))];
        }

        var (text, unreadable) = TextFile.Read(root, Name);
        if (unreadable is not null)
        {
            return [new SeriesSettings("", "", ""), unreadable];
        }

        var (settings, problems) = Yaml.Bind<SeriesSettings>(text, new Location(Name, 0), key => key);
        var shown = settings with
        {
            Title = Typeset.Of(settings.Title),
            Description = Typeset.Of(settings.Description),
            BaseUrl = baseUrl ?? settings.BaseUrl,
        };
        return [shown, .. problems];
    }
}
