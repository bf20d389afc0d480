using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Proving;

/// <summary>
/// Tries changes of listings, one after another in one process, because starting one takes longer than most tests. The
/// switch of all changes is in the code; see generator/Proof/Mutants/MutantSource.cs.
/// </summary>
/// <param name="run">Runs tests, and tells how they came out.</param>
/// <param name="output">Receives a line for each change, which starts with the token.</param>
/// <param name="token">What the process was told when it began, and no test knows.</param>
internal sealed class Trials(Func<IReadOnlyList<string>, RanTests, Task> run, TextWriter output, string token)
{
    private static readonly Action<int>? Switch = Trial.Code is { Length: > 0 } assembly
        ? Assembly.Load(assembly).GetType("Proving.Mutant")?.GetMethod("Try")!.CreateDelegate<Action<int>>()
        : null;

    /// <param name="file">
    /// Path of a file with a change in each line: its number, how many seconds a test may take, after how many it ends
    /// if it does nothing any more, and the full names of the tests that should notice the change.
    /// </param>
    public async Task Run(string file)
    {
        foreach (var line in await File.ReadAllLinesAsync(file))
        {
            var words = line.Split(' ');
            var number = Number(words[0]);
            var (limits, tests) = ((Number(words[1]), Number(words[2])), words[3..]);
            var failed = await Failure(number, limits, tests);
            // Without a failure nothing has to be explained by what earlier changes left behind.
            var isSound = failed is null || await Failure(0, limits, tests) is null;
            await output.WriteLineAsync(token + JsonSerializer.Serialize(new TriedMutant(number, failed, isSound)));
            if (!isSound)
            {
                return;
            }
        }
    }

    private async Task<RanTest?> Failure(int number, (int Seconds, int Idle) limits, string[] tests)
    {
        Switch?.Invoke(number);
        foreach (var test in tests)
        {
            var ran = new RanTests(TextWriter.Null, limits);
            await run([test], ran);
            await ran.Ended;
            if (ran.All.FirstOrDefault(one => one.Outcome != "Passed") is { } failed)
            {
                return failed;
            }
        }

        return null;
    }

    private static int Number(string word) => int.Parse(word, CultureInfo.InvariantCulture);
}
