using CliWrap;

namespace Programs.Tests.Running;

/// <summary>A program that runs in the parent folder of <c>code/</c>. Disposing it kills the program.</summary>
internal sealed class Child : IAsyncDisposable
{
    private readonly CancellationTokenSource _kill = CancellationTokenSource.CreateLinkedTokenSource(Dotnet.TestsEnd);
    private readonly Transcript _output = new();
    private readonly Transcript _error = new();
    private readonly CommandTask<CommandResult> _process;
    private readonly string _file;

    /// <param name="compiled">
    /// Whether it is already compiled. If not, it is started as a reader starts it, with <c>dotnet code/…</c>.
    /// </param>
    /// <param name="folder">The parent folder of <c>code/</c>.</param>
    public Child(string file, string[] arguments, string input, bool compiled, string folder)
    {
        _file = file;
        // Only a safety net; no test relies on it.
        _kill.CancelAfter(TimeSpan.FromMinutes(3));
        string[] start = compiled ? ["run", "--no-build", "--file", $"code/{file}", "--"] : [$"code/{file}"];
        _process = Dotnet
            .With([.. start, .. arguments], packages: Sources.NamesPackage(file))
            .WithWorkingDirectory(folder)
            .WithStandardInputPipe(PipeSource.FromString(input))
            .WithStandardOutputPipe(PipeTarget.Create(_output.Read))
            .WithStandardErrorPipe(PipeTarget.Create(_error.Read))
            .ExecuteAsync(_kill.Token);
    }

    public string Output => _output.ToString();

    public string Error => _error.ToString();

    /// <summary>Waits until the program ends, and returns its exit code.</summary>
    public async Task<int> End() => (await _process).ExitCode;

    /// <summary>Waits until the program has printed this text; throws if it ends first.</summary>
    public async Task Prints(string text)
    {
        var printed = _output.Until(text);
        if (await Task.WhenAny(printed, _process.Task) != printed && !printed.IsCompleted)
        {
            throw new InvalidOperationException(
                $"code/{_file} ended before it printed '{text}'. It printed:\n{Output}{Error}"
            );
        }
    }

    /// <summary>Asks the program to stop by SIGTERM, as a service manager does; <c>dotnet</c> forwards it.</summary>
    public async Task AskToEnd() =>
        await Cli.Wrap("kill")
            .WithArguments(["-TERM", $"{_process.ProcessId}"])
            .WithValidation(CommandResultValidation.None)
            .ExecuteAsync();

    public async ValueTask DisposeAsync()
    {
        await _kill.CancelAsync();
        await Task.WhenAny(_process.Task);
        _process.Dispose();
        _kill.Dispose();
    }
}
