using System.Reflection;
using Xunit.Sdk;

namespace Proving;

/// <summary>Marks a test as proof of the listing with the given key.</summary>
/// <param name="key">The name after <c>#region</c> in a file under <c>code/</c>.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ProvesAttribute(string key) : BeforeAfterTestAttribute
{
    public string Key => key;

    public Contract Contract { get; init; }

    /// <summary>
    /// The text of a line of the listing that cannot run under the contract. Repeat the attribute for more lines.
    /// </summary>
    public string? Unreached { get; init; }

    /// <summary>
    /// A change of the listing that no test has to notice, as the problem words it. Repeat the attribute for more.
    /// </summary>
    public string? Survives { get; init; }

    /// <summary>Why that line cannot run, or why that change may be; shown to readers.</summary>
    public string? Because { get; init; }

    /// <summary>How long the test may take in a proof run. After that the run is stopped.</summary>
    public int Seconds { get; init; } = Watchdog.Patience;

    /// <inheritdoc/>
    public override void Before(MethodInfo methodUnderTest) => Probes.Start(methodUnderTest);

    /// <inheritdoc/>
    public override void After(MethodInfo methodUnderTest) => Probes.Stop();
}
