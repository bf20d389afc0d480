namespace Generator.Tests.Proof;

/// <summary>Changes to files of a site that other tests use too. They are undone at the end.</summary>
public sealed class SiteChanges(SiteCopy site) : IDisposable
{
    private readonly Dictionary<string, byte[]> _originals = [];

    public void Make(string file, string old, string @new)
    {
        _originals.TryAdd(file, File.ReadAllBytes(site.PathOf(file)));
        site.Replace(file, old, @new);
    }

    /// <summary>Lets the changes stay.</summary>
    public void Keep() => _originals.Clear();

    public void Dispose()
    {
        foreach (var (file, content) in _originals)
        {
            File.WriteAllBytes(site.PathOf(file), content);
        }
    }
}
