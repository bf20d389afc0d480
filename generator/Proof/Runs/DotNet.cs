using System.Collections.ObjectModel;
using CliWrap;
using Generator.Proof.Ledger;
using Generator.Proof.Mutants;

namespace Generator.Proof.Runs;

/// <summary>Starts the <c>dotnet</c> command as if from a fresh shell.</summary>
internal static class DotNet
{
    // In bytes, hexadecimal: 4 GB. Without a limit, a test that takes ever more would slow down the whole machine.
    private const string MostMemory = "100000000";

    private const string MemoryLimit = "DOTNET_GCHeapHardLimit";

    /// <param name="root">Absolute path of the series root, which is the working directory.</param>
    /// <param name="tests">The tests that the command runs; null if none.</param>
    /// <param name="variables">What its environment has besides.</param>
    /// <exception cref="IOException">The SDK has no folder for files of its own.</exception>
    public static Command Command(
        string root,
        string[] arguments,
        TestRunOptions? tests = null,
        IReadOnlyDictionary<string, string?>? variables = null
    )
    {
        KeepHome.Ready();
        return Cli.Wrap("dotnet")
            .WithArguments(arguments)
            .WithWorkingDirectory(root)
            .WithEnvironmentVariables(Environment(tests, variables ?? ReadOnlyDictionary<string, string?>.Empty))
            .WithValidation(CommandResultValidation.None);
    }

    // When a build runs inside another, as in the generator's tests, the outer one's settings must not leak in.
    private static Dictionary<string, string?> Environment(
        TestRunOptions? tests,
        IReadOnlyDictionary<string, string?> variables
    )
    {
        var environment = System
            .Environment.GetEnvironmentVariables()
            .Keys.Cast<string>()
            .Where(name =>
                name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
                || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
            )
            .ToDictionary(name => name, _ => (string?)null, StringComparer.Ordinal);
        environment["PROOF_RECORDS"] = tests?.Records;
        environment["PROOF_ORDER"] = tests?.Reversed == true ? "reversed" : null;
        environment["PROOF_EXECUTED"] = null;
        environment["PROOF_PROBES"] = tests?.Probed;
        environment["PROOF_MUTANTS"] = tests?.Mutants;
        environment[MutantSource.Variable] = null;
        if (tests is not null && System.Environment.GetEnvironmentVariable(MemoryLimit) is null)
        {
            environment[MemoryLimit] = MostMemory;
        }

        environment["DOTNET_PROCESSOR_COUNT"] = tests?.Load == Load.OneCore ? "1" : null;
        // Code that is being proven must not learn the key, or it could sign evidence.
        environment[EvidenceKeyStore.Variable] = null;
        environment["DiffEngine_Disabled"] = "true";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach (var (name, value) in variables)
        {
            environment[name] = value;
        }

        return environment;
    }
}
