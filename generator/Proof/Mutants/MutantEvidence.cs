using System.Collections.Immutable;

namespace Generator.Proof.Mutants;

/// <summary>What became of all changes of one listing.</summary>
/// <param name="Closure">Hash of all that its tests depend on.</param>
public sealed record MutantEvidence(string Key, string Closure, ImmutableArray<TriedChange> Tried);
