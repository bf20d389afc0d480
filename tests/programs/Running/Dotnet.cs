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
        ["XDG_DATA_HOME"] = Unpacked.Builds,
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
    public static Command With(IEnumerable<string> arguments) => In(Repository.Root).WithArguments(arguments);

    /// <summary>The command without arguments, or another program that will start it.</summary>
    /// <param name="packages">Whether NuGet packages may be fetched.</param>
    /// <param name="settings">More environment variables.</param>
    public static Command In(
        string folder,
        bool packages = false,
        string program = "dotnet",
        IReadOnlyDictionary<string, string?>? settings = null
    ) =>
        Cli.Wrap(program)
            .WithWorkingDirectory(folder)
            .WithEnvironmentVariables(
                (packages ? Surroundings : WithoutPackages)
                    .Concat(settings ?? new Dictionary<string, string?>())
                    .ToDictionary(pair => pair.Key, pair => pair.Value)
            )
            .WithValidation(CommandResultValidation.None);
}
