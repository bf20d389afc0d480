using System.Collections.Immutable;

namespace Generator.Proof.Probes;

/// <summary>A file under <c>code/</c> with its probes inserted, as text.</summary>
/// <param name="Unwatched">Parts of the original that may be skipped, and that no probe can watch.</param>
public sealed record ProbedText(string Text, ImmutableArray<Probe> Probes, ImmutableArray<Part> Unwatched);

/// <summary>A part of a text.</summary>
/// <param name="Start">Its first character, from 0.</param>
public readonly record struct Part(int Start, int Length);
