using System.Collections.Immutable;

namespace Generator;

/// <summary>Reads the <c>_directory.yml</c> files under <c>input/</c>.</summary>
internal static class ReadFolderMetadata
{
    private const string Name = "_directory.yml";

    /// <param name="root">Absolute path of the series' folder.</param>
    public static ReadFolderMetadataResult From(string root)
    {
        var folders = ImmutableArray.CreateBuilder<FolderMetadata>();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        foreach (var name in Folder.Files(root, "input").Where(name => name.EndsWith($"/{Name}", StringComparison.Ordinal)))
        {
            var (text, unreadable) = TextFile.Read(Path.Combine(root, name), name);
            var (entries, faults) = Yaml.Defaults<FrontMatter>(text, new Location(name, 0));
            folders.Add(new FolderMetadata(name[..^Name.Length], entries));
            problems.AddRange(unreadable.AddRange(faults));
        }

        return new(folders.ToImmutable(), problems.ToImmutable());
    }
}
