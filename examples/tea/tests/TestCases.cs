using Xunit.Abstractions;
using Xunit.Sdk;

namespace Proving;

/// <summary>The tests of this assembly. They are searched once for each class.</summary>
internal sealed class TestCases
{
    private readonly ITestFrameworkDiscoverer _discoverer;

    private readonly ITestFrameworkExecutor _executor;

    private readonly Dictionary<string, ILookup<string, ITestCase>> _byClass = new(StringComparer.Ordinal);

    public TestCases()
    {
        var assembly = typeof(TestCases).Assembly;
        // Not disposed: tests go on after the methods here, and the process ends with them.
        var framework = new XunitTestFramework(new FoundTests());
        _discoverer = framework.GetDiscoverer(Reflector.Wrap(assembly));
        _executor = framework.GetExecutor(assembly.GetName());
    }

    /// <param name="tests">Full names of test methods.</param>
    /// <param name="ran">Is told how they come out. They run on when this method has returned.</param>
    public async Task Start(IReadOnlyList<string> tests, RanTests ran)
    {
        var cases = new List<ITestCase>();
        foreach (var test in tests.Distinct(StringComparer.Ordinal))
        {
            cases.AddRange((await InClass(test[..test.LastIndexOf('.')]))[test]);
        }

        _executor.RunTests(cases, ran, new RunOptions());
    }

    private async Task<ILookup<string, ITestCase>> InClass(string type)
    {
        if (!_byClass.TryGetValue(type, out var known))
        {
            var found = new FoundTests();
            _discoverer.Find(type, includeSourceInformation: false, found, new RunOptions());
            await found.Ended;
            known = found.All.ToLookup(test => RanTests.NameOf(test.TestMethod), StringComparer.Ordinal);
            _byClass[type] = known;
        }

        return known;
    }
}
