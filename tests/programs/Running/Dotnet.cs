using CliWrap;
using Listings.Tests.Shared;

namespace Programs.Tests.Running;

/// <summary>The <c>dotnet</c> command, with an environment that is the same on each machine.</summary>
internal static class Dotnet
{
    private static readonly CancellationTokenSource End = new();

    private static readonly Dictionary<string, string?> Surroundings = new(ChildProcess.Surroundings)
    {
        // The same output in any culture, and no dump when a program is supposed to crash.
        ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1",
        ["DOTNET_DbgEnableMiniDump"] = "0",
        // Build output goes below this folder, apart from that of other tests and of your own builds.
        ["XDG_DATA_HOME"] = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "programs")).FullName,
    };

    // An empty package source: a program without packages must start without a network connection.
    private static readonly Dictionary<string, string?> WithoutPackages = new(Surroundings)
    {
        ["NUGET_PACKAGES"] = Directory
            .CreateDirectory(Path.Combine(Repository.Root, "artifacts", "programs", "no-packages"))
            .FullName,
        ["RestoreSources"] = Path.Combine(Repository.Root, "artifacts", "programs", "no-packages"),
    };

    static Dotnet() => AppDomain.CurrentDomain.ProcessExit += (_, _) => End.Cancel();

    /// <summary>Cancelled when the tests end. No process that they started may outlive them.</summary>
    public static CancellationToken TestsEnd => End.Token;

    /// <summary>The command, run in the root of the repository. The caller checks the exit code.</summary>
    public static Command With(IEnumerable<string> arguments, bool packages = false) =>
        Cli.Wrap("dotnet")
            .WithArguments(arguments)
            .WithWorkingDirectory(Repository.Root)
            .WithEnvironmentVariables(packages ? Surroundings : WithoutPackages)
            .WithValidation(CommandResultValidation.None);
}
