using System.Collections.Immutable;

namespace Generator.Proof.Playground;

/// <summary>A program to run, as <c>playground/headless/play.mjs</c> reads it.</summary>
/// <param name="Paths">Paths of its files, the program first.</param>
/// <param name="Texts">Their texts, in the same order.</param>
public sealed record PlayRequest(ImmutableArray<string> Paths, ImmutableArray<string> Texts);

/// <summary>What became of it.</summary>
/// <param name="Output">What it wrote to the standard output.</param>
/// <param name="Error">What it wrote to the standard error.</param>
/// <param name="Refusal">The first error of the compiler; null if it compiled.</param>
/// <param name="Failure">The exception that ended it; null if it ended by itself.</param>
/// <param name="ExitCode">Null if it did not come to an end.</param>
public sealed record PlayResult(string Output, string Error, string? Refusal, string? Failure, int? ExitCode);
