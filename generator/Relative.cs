namespace Generator;

/// <summary>Makes paths relative to a file, so that the site works under any URL path and from disk.</summary>
/// <param name="Folder">Folder of the file, as a path from the root <c>/</c>.</param>
internal sealed record Relative(string Folder)
{
    /// <param name="file">Path of the file that contains the link, from the root of the site or of the series.</param>
    public static Relative From(string file) => new(Path.GetDirectoryName($"/{file}")!);

    /// <param name="file">Path of the file or folder that the link leads to, from the same root.</param>
    public string To(string file) => Path.GetRelativePath(Folder, $"/{file}").Replace('\\', '/');
}
