namespace Proving;

/// <summary>Says that this test proves the listing with the given key.</summary>
/// <param name="key">The name after <c>#region</c> in a file under <c>code/</c>.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ProvesAttribute(string key) : Attribute
{
    public string Key => key;

    /// <summary>The text of a line of the listing that cannot run under the contract; repeat the attribute for more lines.</summary>
    public string? Unreached { get; init; }

    /// <summary>Why that line cannot run. Readers see this reason.</summary>
    public string? Because { get; init; }
}
