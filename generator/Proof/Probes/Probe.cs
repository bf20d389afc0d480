namespace Generator.Proof.Probes;

/// <summary>
/// A part of a file under <c>code/</c> whose execution is recorded: a statement, or one arm of an expression.
/// </summary>
/// <param name="Line">Where it starts, from 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="EndLine">Line of its last character.</param>
/// <param name="EndColumn">Column after its last character.</param>
/// <param name="Once">Whether it runs at most once in a process, because it initialises something static.</param>
public sealed record Probe(int Line, int Column, int EndLine, int EndColumn, bool Once);
