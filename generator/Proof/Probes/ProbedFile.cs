using System.Collections.Immutable;

namespace Generator.Proof.Probes;

/// <summary>The probes of one file.</summary>
/// <param name="File">Path relative to the series root.</param>
public sealed record ProbedFile(string File, ImmutableArray<Probe> Probes);
