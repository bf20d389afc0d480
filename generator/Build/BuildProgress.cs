using Spectre.Console;

namespace Generator.Build;

/// <summary>
/// Receives the steps of a build: measures its phases and shows the progress of a proof run on the terminal.
/// </summary>
/// <param name="clock">Source of time.</param>
/// <param name="writer">Receives progress if standard error is not a terminal.</param>
internal sealed class BuildProgress(TimeProvider clock, TextWriter writer) : IProgress<Step>, IDisposable
{
    private readonly List<(Phase Phase, long Started)> _phases = [];

    private readonly Lock _gate = new();

    private TaskCompletionSource? _finished;

    private Task? _display;

    private string _message = "";

    private long? _lastLogged;

    private (string Pipeline, long Started)? _proving;

    private long _ended;

    /// <summary>The phases in order, with their durations.</summary>
    public IEnumerable<(Phase Phase, TimeSpan Took)> Phases =>
        _phases.Zip(_phases.Skip(1).Select(phase => phase.Started).Append(_ended), (phase, end) =>
            (phase.Phase, clock.GetElapsedTime(phase.Started, end))
        );

    /// <summary>Time taken by the pipeline that reported messages while it worked, which is the proof run.</summary>
    public TimeSpan Proving { get; private set; }

    public void Report(Step value)
    {
        lock (_gate)
        {
            if (value.Pipeline is null)
            {
                _phases.Add((value.Phase, clock.GetTimestamp()));
            }
            else if (value.Message.Length == 0)
            {
                End(value.Pipeline);
            }
            else
            {
                _proving ??= (value.Pipeline, clock.GetTimestamp());
                Show(value.Message);
            }
        }
    }

    private void End(string pipeline)
    {
        if (_proving?.Pipeline == pipeline)
        {
            EndDisplay();
            Proving += clock.GetElapsedTime(_proving.Value.Started);
            _proving = null;
        }
    }

    private void Show(string message)
    {
        if (writer == TextWriter.Null || Console.IsErrorRedirected)
        {
            Log(message);
        }
        else
        {
            _message = message;
            _display ??= Display(
                _finished = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)
            );
        }
    }

    // A log needs a sign of life, not every step.
    private void Log(string message)
    {
        if (_lastLogged is null || clock.GetElapsedTime(_lastLogged.Value) > TimeSpan.FromSeconds(5))
        {
            _lastLogged = clock.GetTimestamp();
            writer.WriteLine($"Proving: {message}");
        }
    }

    /// <summary>Marks the end of the last phase.</summary>
    public void Finish() => _ended = clock.GetTimestamp();

    public void Dispose() => EndDisplay();

    private void EndDisplay()
    {
        _finished?.TrySetResult();
        _display?.GetAwaiter().GetResult();
        (_finished, _display) = (null, null);
    }

    // Spectre.Console is loaded only here, so that a build without a test run doesn't pay for it.
    private async Task Display(TaskCompletionSource finished)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        await console
            .Status()
            .StartAsync("Proving", async context =>
            {
                using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100), clock);
                while (!finished.Task.IsCompleted)
                {
                    context.Status($"Proving: {Markup.Escape(_message)}");
                    await Task.WhenAny(finished.Task, timer.WaitForNextTickAsync().AsTask());
                }
            });
    }
}
