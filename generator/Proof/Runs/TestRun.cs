using System.Collections.Immutable;
using Generator.Proof.Ledger;
using Proving;

namespace Generator.Proof.Runs;

/// <summary>How to run the tests.</summary>
/// <param name="Assembly">Absolute path of the test assembly.</param>
/// <param name="Tests">Full names of the tests.</param>
/// <param name="Folder">Absolute path of a folder for results and records, which is emptied first.</param>
/// <param name="Reversed">Whether the tests run from last to first.</param>
/// <param name="Probed">Name of the assembly that has probes; null if none has.</param>
/// <param name="Load">What else the machine does meanwhile.</param>
/// <param name="Mutants">Name of the assembly that has mutants, so that their tests may fail; null if none has.</param>
internal sealed record TestRunOptions(
    string Assembly,
    ImmutableArray<string> Tests,
    string Folder,
    bool Reversed = false,
    string? Probed = null,
    Load Load = Load.Quiet,
    string? Mutants = null
)
{
    public string Records => Path.Combine(Folder, "records");

    /// <summary>Absolute path of the file with the names of the tests.</summary>
    public string Names => Path.Combine(Folder, "tests.txt");

    /// <summary>Absolute path of the file where the run writes how the tests came out.</summary>
    public string Results => Path.Combine(Folder, "results.json");
}

/// <summary>Output of a test run, or the problems that left it without results.</summary>
/// <param name="Results">How the tests came out; null if the run did not come to its end.</param>
/// <param name="Records">Absolute path of the folder where tests left their records.</param>
/// <param name="Started">Full names of the tests that started, in this order.</param>
internal sealed record TestRun(
    IReadOnlyList<RanTest>? Results,
    string Records,
    ImmutableArray<string> Started,
    ImmutableArray<Problem> Problems
);
