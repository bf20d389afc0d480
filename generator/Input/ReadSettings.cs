namespace Generator;

/// <summary>Reads <c>settings.yml</c>.</summary>
internal static class ReadSettings
{
    private const string Name = "settings.yml";

    /// <param name="root">Absolute path of the series' folder.</param>
    /// <param name="address">Where the site is published, for a build that knows better than the file; or null.</param>
    public static ReadSettingsResult From(string root, SiteAddress? address)
    {
        var path = Path.Combine(root, Name);
        if (!File.Exists(path))
        {
            return new(new Settings("", "", ""), [Problems.NoSettings(new Location(Name))]);
        }

        var (text, problems) = TextFile.Read(path, Name);
        var (settings, faults) = Yaml.Bind<Settings>(text, new Location(Name, 0), key => key);
        return new(address is null ? settings : settings with { Address = address }, [.. problems, .. faults]);
    }
}
