using System.Collections.Immutable;

namespace Generator.Proof.Mutants;

/// <summary>A change to try.</summary>
/// <param name="Number">Number of the mutant; 0 if the code beside the tests has this change and no other.</param>
/// <param name="Seconds">How long a test may take.</param>
/// <param name="Idle">After how many seconds it ends if it does nothing any more.</param>
/// <param name="Tests">Full names of the tests that should notice it.</param>
/// <param name="IsAlone">
/// Whether it needs a process of its own, because it changes what is executed only once in a process.
/// </param>
internal sealed record Trial(int Number, int Seconds, int Idle, ImmutableArray<string> Tests, bool IsAlone = false)
{
    /// <summary>As tests/Trials.cs reads it.</summary>
    public override string ToString() => $"{Number} {Seconds} {Idle} {string.Join(' ', Tests)}";
}
