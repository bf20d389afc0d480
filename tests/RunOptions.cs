using Xunit.Abstractions;

namespace Proving;

/// <summary>How xUnit finds and runs tests in a proof run.</summary>
internal sealed class RunOptions : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
{
    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal)
    {
        // What is executed belongs to the one test that is running.
        ["xunit.execution.DisableParallelization"] = true,
        // A test that ends the process must be named before.
        ["xunit.execution.SynchronousMessageReporting"] = true,
    };

    /// <inheritdoc/>
    public TValue GetValue<TValue>(string name) => _values.GetValueOrDefault(name) is TValue value ? value : default!;

    /// <inheritdoc/>
    public void SetValue<TValue>(string name, TValue value) => _values[name] = value;
}
