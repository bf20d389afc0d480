namespace Generator;

/// <summary>Reads when and where the talk was given: <c>input/talk/presentations.yml</c>.</summary>
internal static class ReadPresentations
{
    private const string Name = "input/talk/presentations.yml";

    /// <param name="root">Absolute path of the series' folder; a series may be without the file.</param>
    public static ReadPresentationsResult From(string root)
    {
        var path = Path.Combine(root, Name);
        if (!File.Exists(path))
        {
            return new([], []);
        }

        var (text, problems) = TextFile.Read(path, Name);
        var (entries, faults) = Yaml.BindAll<Presentation>(text, new Location(Name, 0));
        return new([.. entries.OrderByDescending(entry => entry.Date)], [.. problems, .. faults]);
    }
}
