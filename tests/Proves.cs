namespace Proving;

/// <summary>What a listing promises; its test shows that the promise is kept.</summary>
public enum Contract
{
    /// <summary>It ends, and prints exactly this (<c>Verify</c>).</summary>
    Runs,

    /// <summary>It prints these lines, in any order (<c>VerifyUnordered</c>).</summary>
    Unordered,

    /// <summary>It ends in one of a known set of outcomes (<c>VerifyOutcomes</c>).</summary>
    Outcomes,

    /// <summary>It ends with this exception (<c>VerifyThrows</c>).</summary>
    Throws,

    /// <summary>It does not end; who waits for whom is shown (<c>VerifyHangs</c>).</summary>
    Hangs,

    /// <summary>The compiler refuses it, with these errors at these places (<c>VerifyDoesNotCompile</c>).</summary>
    DoesNotCompile,
}

/// <summary>Says that this test proves the listing with the given key.</summary>
/// <param name="key">The name after <c>#region</c> in a file under <c>code/</c>.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ProvesAttribute(string key) : Attribute
{
    public string Key => key;

    public Contract Contract { get; init; }

    /// <summary>The text of a line of the listing that cannot run under the contract; repeat the attribute for more lines.</summary>
    public string? Unreached { get; init; }

    /// <summary>Why that line cannot run. Readers see this reason.</summary>
    public string? Because { get; init; }
}
