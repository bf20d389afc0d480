using CliWrap;

namespace Programs.Tests.Running;

/// <summary>A program that runs in the folder above <c>code/</c>. Nothing of it is left when it is disposed of.</summary>
internal sealed class Child : IAsyncDisposable
{
    private readonly CancellationTokenSource _kill = CancellationTokenSource.CreateLinkedTokenSource(Dotnet.TestsEnd);
    private readonly Transcript _output = new();
    private readonly Transcript _error = new();
    private readonly CommandTask<CommandResult> _process;
    private readonly string _file;

    /// <param name="compiled">Whether it has been compiled already. If not, it is started as a reader starts it, by <c>dotnet code/…</c>.</param>
    /// <param name="folder">The folder that <c>code/</c> lies in.</param>
    public Child(string file, string[] arguments, string input, bool compiled, string folder)
    {
        _file = file;
        // A safety net, which proves nothing.
        _kill.CancelAfter(TimeSpan.FromMinutes(3));
        string[] start = compiled ? ["run", "--no-build", "--file", $"code/{file}", "--"] : [$"code/{file}"];
        _process = Dotnet.With([.. start, .. arguments], packages: Sources.NamesPackage(file))
            .WithWorkingDirectory(folder)
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

    public async ValueTask DisposeAsync()
    {
        await _kill.CancelAsync();
        await Task.WhenAny(_process.Task);
        _process.Dispose();
        _kill.Dispose();
    }
}
