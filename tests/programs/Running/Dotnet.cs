using CliWrap;
using Listings.Tests.Shared;

namespace Programs.Tests.Running;

/// <summary>The command <c>dotnet</c>, in surroundings that are the same on each machine.</summary>
internal static class Dotnet
{
    private static readonly CancellationTokenSource End = new();

    private static readonly Dictionary<string, string?> Surroundings = new(ChildProcess.Surroundings)
    {
        // The same bytes whatever the language of the machine, and no dump of a program that is to crash.
        ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1",
        ["DOTNET_DbgEnableMiniDump"] = "0",
        // Programs are compiled below this folder: apart from those that other tests, or you, compile at the same time.
        ["XDG_DATA_HOME"] = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "programs")).FullName,
    };

    // For who has no network, or looks at what it costs: a program that names no package must not need one.
    private static readonly Dictionary<string, string?> WithoutPackages = new(Surroundings)
    {
        ["NUGET_PACKAGES"] = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "programs", "no-packages")).FullName,
        ["RestoreSources"] = Path.Combine(Repository.Root, "artifacts", "programs", "no-packages"),
    };

    static Dotnet() => AppDomain.CurrentDomain.ProcessExit += (_, _) => End.Cancel();

    /// <summary>Comes when the tests end; no process that they started may outlive it.</summary>
    public static CancellationToken TestsEnd => End.Token;

    /// <summary>The command in the root of the repository; what its exit code means is for the caller to say.</summary>
    public static Command With(IEnumerable<string> arguments, bool packages = false) => Cli.Wrap("dotnet")
        .WithArguments(arguments)
        .WithWorkingDirectory(Repository.Root)
        .WithEnvironmentVariables(packages ? Surroundings : WithoutPackages)
        .WithValidation(CommandResultValidation.None);
}
