namespace Generator.Tests.Proof;

/// <summary>Changes to files of a site that other tests use too. They are undone at the end.</summary>
public sealed class SiteChanges(SiteCopy site) : IDisposable
{
    private readonly Dictionary<string, byte[]> _originals = [];

    public void Make(string file, string old, string @new)
    {
        Remember(file);
        site.Replace(file, old, @new);
    }

    /// <summary>Adds a member to the first class of a file.</summary>
    public void AddMember(string file, string member)
    {
        Remember(file);
        site.AddMember(file, member);
    }

    /// <summary>Restores a file at the end that something else changes.</summary>
    public void Remember(string file) => _originals.TryAdd(file, File.ReadAllBytes(site.PathOf(file)));

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
