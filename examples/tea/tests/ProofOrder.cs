using Xunit.Abstractions;
using Xunit.Sdk;

[assembly: TestCollectionOrderer("Proving.ProofOrder", "Listings.Tests")]
[assembly: TestCaseOrderer("Proving.ProofOrder", "Listings.Tests")]

namespace Proving;

/// <summary>
/// Orders tests by name. The proof runs them a second time, from last to first: a test that depends on what ran before
/// it fails in one of the two runs.
/// </summary>
public sealed class ProofOrder : ITestCollectionOrderer, ITestCaseOrderer
{
    private static readonly bool Reversed = Environment.GetEnvironmentVariable("PROOF_ORDER") == "reversed";

    /// <inheritdoc/>
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        Ordered(testCollections, collection => collection.DisplayName);

    /// <inheritdoc/>
    public IEnumerable<TTestCase> OrderTestCases<TTestCase>(IEnumerable<TTestCase> testCases)
        where TTestCase : ITestCase => Ordered(testCases, test => test.DisplayName);

    private static IEnumerable<T> Ordered<T>(IEnumerable<T> items, Func<T, string> name)
    {
        var ordered = items.OrderBy(name, StringComparer.Ordinal);
        return Reversed ? ordered.Reverse() : ordered;
    }
}
