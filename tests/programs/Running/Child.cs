using CliWrap;
using Listings.Tests.Shared;

namespace Programs.Tests.Running;

/// <summary>A program that runs as a reader starts it, <c>dotnet code/…</c> in the root of the repository. Nothing of it is left when it is disposed of.</summary>
internal sealed class Child : IAsyncDisposable
{
    private static readonly CancellationTokenSource TestsEnd = new();

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

    private readonly CancellationTokenSource _kill = CancellationTokenSource.CreateLinkedTokenSource(TestsEnd.Token);
    private readonly Transcript _output = new();
    private readonly Transcript _error = new();
    private readonly CommandTask<CommandResult> _process;
    private readonly string _file;

    static Child() => AppDomain.CurrentDomain.ProcessExit += (_, _) => TestsEnd.Cancel();

    /// <param name="folder">The folder that <c>code/</c> lies in.</param>
    public Child(string file, string[] arguments, string input = "", string? folder = null)
    {
        _file = file;
        // A safety net, which proves nothing.
        _kill.CancelAfter(TimeSpan.FromMinutes(3));
        _process = Dotnet(file, [$"code/{file}", .. arguments])
            .WithWorkingDirectory(folder ?? Repository.Root)
            .WithStandardInputPipe(PipeSource.FromString(input))
            .WithStandardOutputPipe(PipeTarget.Create(_output.Read))
            .WithStandardErrorPipe(PipeTarget.Create(_error.Read))
            .ExecuteAsync(_kill.Token);
    }

    public string Output => _output.ToString();

    public string Error => _error.ToString();

    /// <summary>The exit code, as soon as there is one.</summary>
    public async Task<int> End() => (await _process).ExitCode;

    /// <summary>Waits until it has printed this text.</summary>
    public async Task Prints(string text)
    {
        var printed = _output.Until(text);
        if (await Task.WhenAny(printed, _process.Task) != printed && !printed.IsCompleted)
        {
            throw new InvalidOperationException($"code/{_file} ended before it printed '{text}'. It printed:\n{Output}{Error}");
        }
    }

    /// <summary>Asks it to end, as a service manager does: by SIGTERM, which <c>dotnet</c> hands on to the program.</summary>
    public async Task AskToEnd() =>
        await Cli.Wrap("kill").WithArguments(["-TERM", $"{_process.ProcessId}"]).WithValidation(CommandResultValidation.None).ExecuteAsync();

    /// <summary>Compiles a program to where its next start looks for it. What is wrong with it, that start will tell.</summary>
    public static async ValueTask Compile(string file) => await Dotnet(file, ["build", $"code/{file}"]).ExecuteAsync(TestsEnd.Token);

    public async ValueTask DisposeAsync()
    {
        await _kill.CancelAsync();
        await Task.WhenAny(_process.Task);
        _process.Dispose();
        _kill.Dispose();
    }

    private static Command Dotnet(string file, IEnumerable<string> arguments) => Cli.Wrap("dotnet")
        .WithArguments(arguments)
        .WithWorkingDirectory(Repository.Root)
        .WithEnvironmentVariables(Sources.NamesPackage(file) ? Surroundings : WithoutPackages)
        .WithValidation(CommandResultValidation.None);
}
