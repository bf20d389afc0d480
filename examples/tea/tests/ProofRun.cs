using System.Text.Json;

namespace Proving;

/// <summary>
/// Where the process of a proof run begins. It runs tests as <c>dotnet test</c> does, but starts seconds sooner.
/// </summary>
internal static class ProofRun
{
    /// <param name="arguments">
    /// Path of a file with the full names of the tests, one in each line; and path of the file for the results. Or only
    /// the path of a file with changes to try. Standard input has the token of the run.
    /// </param>
    public static async Task<int> Main(string[] arguments)
    {
        // `dotnet test` does not start the assembly, and tests that do so have their own hook in its start.
        if (arguments.Length is 0 or > 2)
        {
            return 0;
        }

        // Before any test begins, which could read it too.
        var token = await Console.In.ReadLineAsync() ?? "";
        var tests = new TestCases();
        if (arguments is not [var names, var results])
        {
            await new Trials(tests.Start, Console.Out, token).Run(arguments[0]);
            // A thread that a change left behind would keep the process.
            Environment.Exit(0);
            return 0;
        }

        var ran = new RanTests(Console.Out);
        await tests.Start(await File.ReadAllLinesAsync(names), ran);
        await ran.Ended;
        // A test may have written one, and nobody would know which to believe.
        await using var file = new FileStream(results, FileMode.CreateNew);
        await JsonSerializer.SerializeAsync(file, new RunResults(token, ran.All));
        return 0;
    }
}
