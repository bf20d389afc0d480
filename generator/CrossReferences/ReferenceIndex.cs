using System.Collections.Immutable;

namespace Generator.CrossReferences;

/// <summary>All places that articles can refer to, by id.</summary>
internal sealed class ReferenceIndex(ImmutableArray<CrossReference> references)
{
    private readonly ILookup<string, CrossReference> _byId = references
        .SelectMany(reference => new[] { (Id: reference.Id, reference), (Id: reference.FullId, reference) })
        .ToLookup(named => named.Id, named => named.reference, StringComparer.Ordinal);

    /// <param name="id">With or without the kind of the place.</param>
    public CrossReference[] Find(string id) => [.. _byId[id]];

    /// <returns>All ids, with their kind if <paramref name="id"/> has one.</returns>
    public IEnumerable<string> IdsLike(string id)
    {
        var isFull = id.Contains(':', StringComparison.Ordinal);
        return references.Select(reference => isFull ? reference.FullId : reference.Id);
    }
}
