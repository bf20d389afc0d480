namespace Proving;

/// <summary>
/// Whether this process tries changed listings: that a test fails is then what it is for. See
/// generator/Proof/Mutants.
/// </summary>
internal static class Trial
{
    /// <summary>Name of the assembly of the code; null if no changes are tried.</summary>
    public static readonly string? Code = Environment.GetEnvironmentVariable("PROOF_MUTANTS");

    public static bool IsOn => !string.IsNullOrEmpty(Code);
}
