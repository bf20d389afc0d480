using System.Globalization;
using Spectre.Console;

namespace Generator.Build;

/// <summary>
/// Receives the steps of a build: measures its phases, and shows on the terminal how far a proof run and a large site
/// are.
/// </summary>
/// <param name="clock">Source of time.</param>
/// <param name="writer">Receives progress.</param>
/// <param name="isTerminal">Whether it is shown in place. If not, a line now and then tells of a proof run.</param>
internal sealed class BuildProgress(TimeProvider clock, TextWriter writer, bool isTerminal)
    : IProgress<Step>,
        IDisposable
{
    // A count on a small site would be gone before anybody has read it.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly List<(Phase Phase, Moment Start)> _phases = [];

    private readonly Lock _gate = new();

    private TaskCompletionSource? _finished;

    private Task? _display;

    private string _message = "";

    private long? _lastLogged;

    private (string Pipeline, long Started)? _proving;

    private Moment _ended;

    // Of the whole process, as the system counts.
    private readonly record struct Moment(long Time, TimeSpan Processor, long Memory);

    /// <summary>The phases in order, with what they took.</summary>
    public IEnumerable<PhaseCost> Phases =>
        _phases.Zip(_phases.Skip(1).Select(phase => phase.Start).Append(_ended), (phase, end) =>
            new PhaseCost(
                phase.Phase,
                clock.GetElapsedTime(phase.Start.Time, end.Time),
                end.Processor - phase.Start.Processor,
                end.Memory
            )
        );

    /// <summary>Time taken by the pipeline that reported messages while it worked, which is the proof run.</summary>
    public TimeSpan Proving { get; private set; }

    public void Report(Step value)
    {
        lock (_gate)
        {
            if (value.Pages is { } pages)
            {
                Count(value.Phase, pages);
            }
            else if (value.Pipeline is null)
            {
                EndDisplay();
                _phases.Add((value.Phase, Now()));
            }
            else if (value.Message.Length == 0)
            {
                End(value.Pipeline);
            }
            else
            {
                _proving ??= (value.Pipeline, clock.GetTimestamp());
                Show($"Proving: {value.Message}");
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

    private Moment Now() => new(clock.GetTimestamp(), Environment.CpuUsage.TotalTime, Environment.WorkingSet);

    private void Count(Phase phase, PageCount pages)
    {
        if (isTerminal && pages.Done < pages.All && clock.GetElapsedTime(_phases[^1].Start.Time) > Patience)
        {
            Show(string.Create(CultureInfo.InvariantCulture, $"{phase}: {pages.Done:N0} of {pages.All:N0} pages"));
        }
    }

    private void Show(string message)
    {
        if (!isTerminal)
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
            writer.WriteLine(message);
        }
    }

    /// <summary>Marks the end of the last phase.</summary>
    public void Finish()
    {
        EndDisplay();
        _ended = Now();
    }

    public void Dispose() => EndDisplay();

    private void EndDisplay()
    {
        _finished?.TrySetResult();
        _display?.GetAwaiter().GetResult();
        (_finished, _display) = (null, null);
    }

    // Spectre.Console is loaded only here, so that a short build without a test run doesn't pay for it.
    private async Task Display(TaskCompletionSource finished)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        await console
            .Status()
            .StartAsync(Markup.Escape(_message), async context =>
            {
                using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100), clock);
                while (!finished.Task.IsCompleted)
                {
                    context.Status(Markup.Escape(_message));
                    await Task.WhenAny(finished.Task, timer.WaitForNextTickAsync().AsTask());
                }
            });
    }
}
