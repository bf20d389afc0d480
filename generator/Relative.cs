namespace Generator;

/// <summary>Paths and addresses as a file has to write them: relative to itself, so that a site works under any path and from a disk.</summary>
/// <param name="Folder">Absolute, where the file lies.</param>
internal sealed record Relative(string Folder)
{
    /// <param name="file">Path of the file that holds the link, from the top of the site or of the series.</param>
    public static Relative From(string file) => new(Path.GetDirectoryName($"/{file}")!);

    /// <param name="file">Path of the file or folder that the link leads to, from the same top.</param>
    public string To(string file) => Path.GetRelativePath(Folder, $"/{file}").Replace('\\', '/');
}
