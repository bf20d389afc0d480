namespace Generator;

/// <summary>Faults of the proof.</summary>
internal static partial class Problems
{
    public static Problem NoTest(Location at, string key) =>
        new("PRF01", at, $"No test names the listing '{key}'.", $"Write one under tests/listings with [Proves(\"{key}\")].");

    public static Problem UnknownKeyInTest(Location at, string key, IEnumerable<string> known) =>
        new("PRF02", at, $"This test proves a listing '{key}', which does not exist.{Nearest.To(key, known)}", "Name a `#region key` of code/.");

    public static Problem FailedTest(Location at, string test, string listings, string message) =>
        new("PRF03", at, $"The test {test} failed{listings}.", "Mend the code, or the test if the code is right.", message);

    public static Problem SkippedTest(Location at, string test, string listings) =>
        new("PRF04", at, $"The test {test} was skipped{listings}.", "Skipped is not passed: let it run, or take [Proves] off.");

    public static Problem NotRunTest(Location at, string test, string listings) =>
        new("PRF05", at, $"The test {test} did not run{listings}.", "Is it public, with [Fact] or [Theory]?");

    public static Problem UnexecutedLine(Location at, string key, string line) =>
        new("PRF06", at, $"No test executed this line of the listing '{key}': {line}", "Test it, remove it, or exempt it: [Proves(…, Unreached = \"the line\", Because = \"why\")].");

    public static Problem NothingExecutable(Location at, string key) =>
        new("PRF07", at, $"The listing '{key}' has no line that a test could execute.", "Show it as part of a listing that does something.");

    public static Problem UselessExemption(Location at, string key, string line) =>
        new("PRF08", at, $"The exemption of '{line}' in the listing '{key}' is not needed: the line ran, or is not there.", "Remove it.");

    public static Problem UnreasonedExemption(Location at, string line) =>
        new("PRF09", at, $"The exemption of '{line}' gives no reason.", "Add Because = \"why it cannot run\"; readers see it.");

    public static Problem UncomparedSnapshot(Location at) =>
        new("PRF10", at, "No test compared this snapshot.", "Delete it, or let its test `await Verify(text)`.");

    public static Problem StaleEvidence(Location at, string state) =>
        new("PRF11", at, $"The evidence is {state}.", "Run `dotnet run -- prove`.");

    public static Problem TamperedEvidence(Location at) =>
        new("PRF12", at, "The evidence is not what the proof run wrote.", "Run `dotnet run -- prove` to prove everything anew.");

    public static Problem DoesNotCompile(Location at, string code, string message) =>
        new("PRF13", at, $"The compiler refuses this: {code}: {message}", "Mend it; nothing can be proven before it compiles.");

    public static Problem ProofRunFailed(Location at, string output) =>
        new("PRF14", at, "The proof run ended before it gave results.", "What it said last stands below.", output);

    public static Problem NoTestProject(Location at, string found) =>
        new("PRF15", at, $"tests/listings holds {found}.", "It has to hold exactly one test project.");

    public static Problem ComputedKey(Location at) =>
        new("PRF16", at, "The arguments of [Proves] have to be plain strings.", "Write the key out.");
}
