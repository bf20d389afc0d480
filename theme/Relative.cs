using Generator;

namespace Theme;

/// <summary>Addresses as a page has to write them: relative, so that the site works under any path and from a disk.</summary>
internal sealed record Relative(string Folder)
{
    public static Relative From(Page page) => new(Path.GetDirectoryName($"/{page.Address}")!);

    public string To(string address) => Path.GetRelativePath(Folder, $"/{address}").Replace('\\', '/');
}
