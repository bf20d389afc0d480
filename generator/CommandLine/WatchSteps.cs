using Spectre.Console;

namespace Generator;

/// <summary>Listens to a build: takes the time of its phases, and shows on the terminal how a proof run gets on.</summary>
/// <param name="clock">What time is taken from.</param>
/// <param name="writer">Where progress goes if nobody watches a terminal.</param>
internal sealed class WatchSteps(TimeProvider clock, TextWriter writer) : IProgress<Step>, IDisposable
{
    private readonly List<(Phase Phase, long Started)> _phases = [];

    private readonly Lock _gate = new();

    private TaskCompletionSource? _finished;

    private Task? _display;

    private string _message = "";

    private long? _lastLogged;

    private long _ended;

    /// <summary>The phases in order, and how long each took.</summary>
    public IEnumerable<(Phase Phase, TimeSpan Took)> Phases =>
        _phases.Zip(_phases.Skip(1).Select(phase => phase.Started).Append(_ended), (phase, end) => (phase.Phase, clock.GetElapsedTime(phase.Started, end)));

    public void Report(Step value)
    {
        lock (_gate)
        {
            if (value.Message.Length == 0)
            {
                EndDisplay();
                _phases.Add((value.Phase, clock.GetTimestamp()));
            }
            else if (writer == TextWriter.Null || Console.IsErrorRedirected)
            {
                Log(value.Message);
            }
            else
            {
                _message = value.Message;
                _display ??= Display(_finished = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            }
        }
    }

    // A log wants a sign of life, not each step.
    private void Log(string message)
    {
        if (_lastLogged is null || clock.GetElapsedTime(_lastLogged.Value) > TimeSpan.FromSeconds(5))
        {
            _lastLogged = clock.GetTimestamp();
            writer.WriteLine($"Proving: {message}");
        }
    }

    /// <summary>The last phase is over.</summary>
    public void Finish() => _ended = clock.GetTimestamp();

    public void Dispose() => EndDisplay();

    private void EndDisplay()
    {
        _finished?.TrySetResult();
        _display?.GetAwaiter().GetResult();
        (_finished, _display) = (null, null);
    }

    // Spectre.Console is loaded only here: a build that proves nothing does not pay for it.
    private async Task Display(TaskCompletionSource finished)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        await console.Status().StartAsync("Proving", async context =>
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
