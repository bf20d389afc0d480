namespace Proving.Scheduling;

/// <summary>The sites at which the order of threads matters. Each schedule may add some.</summary>
internal sealed class Points
{
    private readonly HashSet<Site> _sites = [];

    /// <summary>Grows when one is added.</summary>
    public int Count => _sites.Count + (AreExits ? 1 : 0);

    /// <summary>
    /// Whether giving a lock back is one. It is only if somebody looks at a lock without waiting for it; otherwise
    /// nobody can tell whether it was given back a step earlier.
    /// </summary>
    public bool AreExits { get; set; }

    public bool Contains(Site site) => _sites.Contains(site);

    public void Add(IEnumerable<Site> sites) => _sites.UnionWith(sites);
}
