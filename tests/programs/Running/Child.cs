using CliWrap;
using Generator;

namespace Programs.Tests.Running;

/// <summary>A process. Disposing it kills the process.</summary>
internal sealed class Child : IAsyncDisposable
{
    private readonly CancellationTokenSource _kill = CancellationTokenSource.CreateLinkedTokenSource(Dotnet.TestsEnd);
    private readonly Transcript _output = new();
    private readonly Transcript _error = new();
    private readonly CommandTask<CommandResult> _process;
    private readonly Task<CommandResult> _ended;
    private readonly string _name;
    private Task? _askedToEnd;

    /// <param name="name">What to call it in messages.</param>
    public Child(Command command, string name)
    {
        _name = name;
        // Only a safety net; no test relies on it.
        _kill.CancelAfter(TimeSpan.FromMinutes(3));
        _process = command
            .WithStandardOutputPipe(PipeTarget.Create(_output.Read))
            .WithStandardErrorPipe(PipeTarget.Create(_error.Read))
            .ExecuteAsync(_kill.Token);
        _ended = _process.Watched();
    }

    public string Output => _output.ToString();

    public string Error => _error.ToString();

    /// <summary>A program of the series.</summary>
    /// <param name="compiled">
    /// The compiled program; if null, it is started as a reader starts it, with <c>dotnet code/…</c>.
    /// </param>
    /// <param name="folder">The parent folder of <c>code/</c>.</param>
    /// <param name="settings">Environment variables.</param>
    public static Child Of(
        string file,
        string[] arguments,
        string input,
        string? compiled,
        string folder,
        IReadOnlyDictionary<string, string?>? settings = null
    )
    {
        return new Child(
            Dotnet
                .In(folder, Sources.NamesPackage(file), settings: settings)
                .WithArguments([compiled ?? $"code/{file}", .. arguments])
                .WithStandardInputPipe(PipeSource.FromString(input)),
            $"code/{file}"
        );
    }

    /// <summary>Waits until the program ends, and returns its exit code.</summary>
    public async Task<int> End() => (await _ended).ExitCode;

    /// <summary>Its exit code; null if it has not ended after that time.</summary>
    public async Task<int?> EndWithin(TimeSpan time)
    {
        try
        {
            return await End().WaitAsync(time);
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    /// <summary>Waits until the program has printed this text; throws if it ends first.</summary>
    public async Task Prints(string text)
    {
        var printed = _output.Until(text);
        if (await Task.WhenAny(printed, _ended) != printed && !printed.IsCompleted)
        {
            throw new InvalidOperationException(
                $"{_name} ended before it printed '{text}'. It printed:\n{Output}{Error}"
            );
        }
    }

    /// <summary>
    /// Asks the program to stop by SIGTERM, as a service manager does; <c>dotnet</c> forwards it. It is sent only once:
    /// a host that is about to end has given up its handler, and a second signal would end it with 143.
    /// </summary>
    public Task AskToEnd() => _askedToEnd ??= SendTerminate();

    private async Task SendTerminate() =>
        await Cli.Wrap("kill")
            .WithArguments(["-TERM", $"{_process.ProcessId}"])
            .WithValidation(CommandResultValidation.None)
            .ExecuteAsync();

    public async ValueTask DisposeAsync()
    {
        await _kill.CancelAsync();
        await Task.WhenAny(_ended);
        _process.Dispose();
        _kill.Dispose();
    }
}
