namespace Generator.Talk;

/// <summary>Reads when and where the talk was given: <c>input/talk/presentations.yml</c>.</summary>
internal static class ReadPresentations
{
    private const string Name = "input/talk/presentations.yml";

    /// <param name="root">Absolute path of the series' folder; the file in it is optional.</param>
    public static IEnumerable<IDocument> From(string root)
    {
        var path = Path.Combine(root, Name);
        if (!File.Exists(path))
        {
            return [];
        }

        var (text, unreadable) = TextFile.Read(root, Name);
        if (unreadable is not null)
        {
            return [unreadable];
        }

        var (entries, problems) = Yaml.BindAll<Presentation>(text, new Location(Name, 0));
        return [.. entries.OrderByDescending(entry => entry.Date), .. problems];
    }
}
