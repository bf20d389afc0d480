namespace Generator.Articles;

/// <summary>Reads the <c>_directory.yml</c> files under <c>input/</c>.</summary>
internal static class ReadFolderMetadata
{
    private const string Name = "_directory.yml";

    /// <param name="root">Absolute path of the series' folder.</param>
    public static IEnumerable<IDocument> From(string root)
    {
        foreach (
            var name in Folder.Files(root, "input").Where(name => name.EndsWith($"/{Name}", StringComparison.Ordinal))
        )
        {
            var (text, unreadable) = TextFile.Read(root, name);
            if (unreadable is not null)
            {
                yield return unreadable;
                continue;
            }

            var (entries, problems) = Yaml.Defaults<FrontMatter>(text, new Location(name, 0));
            yield return new FolderMetadata(name[..^Name.Length], entries);
            foreach (var problem in problems)
            {
                yield return problem;
            }
        }
    }
}
