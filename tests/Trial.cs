using System.Globalization;

namespace Proving;

/// <summary>
/// What a run is told that tries a changed listing: that a test fails is then what it is for. See
/// generator/Proof/Mutants.
/// </summary>
internal static class Trial
{
    /// <summary>Whether this run tries a change.</summary>
    public static readonly bool IsOn = Environment.GetEnvironmentVariable("PROOF_MUTANT") is { Length: > 0 };

    /// <summary>How many seconds a test may take, whatever it says about it; null if this run tries no change.</summary>
    public static readonly int? Seconds = int.TryParse(
        Environment.GetEnvironmentVariable("PROOF_SECONDS"),
        CultureInfo.InvariantCulture,
        out var seconds
    )
        ? seconds
        : null;
}
