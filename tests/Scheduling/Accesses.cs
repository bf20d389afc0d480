namespace Proving.Scheduling;

/// <summary>
/// Finds the sites at which the order of two threads matters: both use the same, one of them changes it, and neither
/// start nor join decides who is first. Everything else needs no decision.
/// </summary>
internal sealed class Accesses
{
    private readonly Dictionary<Location, Dictionary<(int Worker, Site Site), int>> _seen = [];

    /// <summary>Notes an access, and returns the sites that it collides with, its own among them.</summary>
    public IEnumerable<Site> Collisions(Worker worker, object? target, Site site)
    {
        var location = new Location(target, site.Member);
        if (!_seen.TryGetValue(location, out var seen))
        {
            _seen[location] = seen = [];
        }

        var colliding = seen.Where(one =>
                one.Key.Worker != worker.Number
                && (site.Writes || one.Key.Site.Writes)
                && one.Value > worker.Clock.Of(one.Key.Worker)
            )
            .Select(one => one.Key.Site)
            .ToList();
        seen[(worker.Number, site)] = worker.Clock.Of(worker.Number);
        return colliding.Count == 0 ? [] : [.. colliding, site];
    }
}
