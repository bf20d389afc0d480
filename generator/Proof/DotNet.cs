using CliWrap;

namespace Generator.Proof;

/// <summary>Starts the <c>dotnet</c> command as if from a fresh shell.</summary>
internal static class DotNet
{
    /// <param name="root">Absolute path of the series root, which is the working directory.</param>
    /// <param name="records">Folder where tests leave their records; null if no test runs.</param>
    public static Command Command(string root, string[] arguments, string? records = null) =>
        Cli.Wrap("dotnet")
            .WithArguments(arguments)
            .WithWorkingDirectory(root)
            .WithEnvironmentVariables(Environment(records))
            .WithValidation(CommandResultValidation.None);

    // When a build runs inside another, as in the generator's tests, the outer one's settings must not leak in.
    private static Dictionary<string, string?> Environment(string? records)
    {
        var environment = System
            .Environment.GetEnvironmentVariables()
            .Keys.Cast<string>()
            .Where(name =>
                name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
                || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
            )
            .ToDictionary(name => name, _ => (string?)null, StringComparer.Ordinal);
        environment["PROOF_RECORDS"] = records;
        // Code that is being proven must not learn the key, or it could sign evidence.
        environment[EvidenceKeyStore.Variable] = null;
        environment["DiffEngine_Disabled"] = "true";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        return environment;
    }
}
