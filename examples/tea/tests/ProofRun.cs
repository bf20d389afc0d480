using System.Text.Json;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Proving;

/// <summary>
/// Where the process of a proof run begins. It runs tests as <c>dotnet test</c> does, but starts seconds sooner.
/// </summary>
internal static class ProofRun
{
    /// <param name="arguments">
    /// Path of a file with the full names of the tests, one in each line; and path of the file for the results.
    /// Standard input has the token of the run.
    /// </param>
    public static async Task<int> Main(string[] arguments)
    {
        // `dotnet test` does not start the assembly, and tests that do so have their own hook in its start.
        if (arguments is not [var tests, var results])
        {
            return 0;
        }

        // Before any test begins, which could read it too.
        var token = await Console.In.ReadLineAsync() ?? "";
        var ran = new RanTests(Console.Out);
        await Start(await File.ReadAllLinesAsync(tests), ran);
        await ran.Ended;
        // A test may have written one, and nobody would know which to believe.
        await using var file = new FileStream(results, FileMode.CreateNew);
        await JsonSerializer.SerializeAsync(file, new RunResults(token, ran.All));
        return 0;
    }

    private static async Task Start(IEnumerable<string> tests, RanTests ran)
    {
        var names = tests.ToHashSet(StringComparer.Ordinal);
        var assembly = typeof(ProofRun).Assembly;
        // Not disposed: the run goes on after this method, and the process ends with it.
        var framework = new XunitTestFramework(ran);
        var discoverer = framework.GetDiscoverer(Reflector.Wrap(assembly));
        var cases = new List<ITestCase>();
        foreach (var type in names.Select(name => name[..name.LastIndexOf('.')]).Distinct(StringComparer.Ordinal))
        {
            var found = new FoundTests();
            discoverer.Find(type, includeSourceInformation: false, found, new RunOptions());
            await found.Ended;
            cases.AddRange(found.All.Where(test => names.Contains(RanTests.NameOf(test.TestMethod))));
        }

        framework.GetExecutor(assembly.GetName()).RunTests(cases, ran, new RunOptions());
    }
}
