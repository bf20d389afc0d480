using System.Collections.Immutable;

namespace Generator.Statements;

/// <summary>All tests of listings, by the names that articles may give them.</summary>
internal sealed class TestIndex(ImmutableArray<ProvingTest> tests)
{
    private readonly ILookup<string, ProvingTest> _byShortName = tests.ToLookup(
        test => Short(test.Name),
        StringComparer.Ordinal
    );

    /// <param name="name"><c>Class.Method</c>, with as much of the namespace as it needs to be unambiguous.</param>
    public ProvingTest[] Find(string name) =>
        [
            .. _byShortName[Short(name)]
                .Where(test => $".{test.Name.Replace('+', '.')}".EndsWith($".{name}", StringComparison.Ordinal)),
        ];

    /// <summary>The short names of all tests.</summary>
    public IEnumerable<string> Names => _byShortName.Select(group => group.Key);

    private static string Short(string name) => string.Join('.', name.Split('.', '+').TakeLast(2));
}
