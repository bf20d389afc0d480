using System.Collections.Immutable;
using System.Xml.Linq;

namespace Generator.Proof.Runs;

/// <summary>How to run the tests.</summary>
/// <param name="Assembly">Absolute path of the test assembly.</param>
/// <param name="Tests">Full names of the tests.</param>
/// <param name="Folder">Absolute path of a folder for results and records, which is emptied first.</param>
/// <param name="Reversed">Whether the tests run from last to first.</param>
/// <param name="Probed">Name of the assembly that has probes; null if none has.</param>
internal sealed record TestRunOptions(
    string Assembly,
    ImmutableArray<string> Tests,
    string Folder,
    bool Reversed = false,
    string? Probed = null
)
{
    public string Records => Path.Combine(Folder, "records");

    public string Settings => Path.Combine(Folder, "proof.runsettings");
}

/// <summary>Output of a test run, or the problems that left it without results.</summary>
/// <param name="Results">The TRX file; null if no test ran.</param>
/// <param name="Records">Absolute path of the folder where tests left their records.</param>
internal sealed record TestRun(XDocument? Results, string Records, ImmutableArray<Problem> Problems);
