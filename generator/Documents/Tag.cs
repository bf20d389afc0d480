using System.Collections.Immutable;

namespace Generator;

/// <summary>A word that articles share.</summary>
/// <param name="Pages">The articles that carry it, in the order of the site.</param>
public sealed record Tag(string Name, string Address, ImmutableArray<Page> Pages) : IAddressed;
