namespace Theme;

/// <summary>Addresses as a page has to write them: relative, so that the site works under any path and from a disk.</summary>
internal sealed record Relative(string Base)
{
    public static Relative From(string address) => new(Path.GetDirectoryName($"/{address}")!);

    public string To(string address) => Path.GetRelativePath(Base, $"/{address}").Replace('\\', '/');
}
