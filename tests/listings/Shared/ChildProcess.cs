using CliWrap;
using CliWrap.Buffered;

namespace Listings.Tests.Shared;

/// <summary>
/// Runs a listing's own file as a process of its own, for what would take this one along: a crash, an endless loop.
/// The deadline ends a child that went wrong, with all that it has started; it proves nothing.
/// </summary>
public static class ChildProcess
{
    // What "dotnet test" tells its children must not reach another "dotnet"; and no node of MSBuild may stay behind, holding the child's output open.
    public static IReadOnlyDictionary<string, string?> Surroundings { get; } = new Dictionary<string, string?>(
        Environment.GetEnvironmentVariables().Keys.Cast<string>()
            .Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase))
            .Select(name => KeyValuePair.Create(name, (string?)null)))
    {
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["DOTNET_NOLOGO"] = "1",
    };

    /// <summary>The exit code of a .NET process that an unhandled exception has ended.</summary>
    public static int Crashed => OperatingSystem.IsWindows() ? unchecked((int)0xE0434352) : 134;

    /// <summary>Runs <c>dotnet run --configuration … --file code/… -- arguments</c> in the root of the repository.</summary>
    public static async Task<BufferedCommandResult> RunListing(string file, string configuration = "Debug", params string[] arguments)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        return await Cli.Wrap("dotnet")
            .WithArguments(["run", "--configuration", configuration, "--file", Path.Combine("code", file), "--", .. arguments])
            .WithWorkingDirectory(Root())
            .WithEnvironmentVariables(Surroundings)
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync(deadline.Token);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}

/// <summary>Children are costly: their tests run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class ChildProcesses
{
    public const string Name = "child processes";
}
