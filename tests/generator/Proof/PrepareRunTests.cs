using Generator.Build;
using Generator.Proof.Probes;
using Generator.Proof.Runs;

namespace Generator.Tests.Proof;

/// <summary>An analysis that begins before anybody knows whether it is needed.</summary>
public class PrepareRunTests
{
    [Fact]
    public async Task An_analysis_that_nobody_needs_is_stopped_and_has_ended_before_the_next_run()
    {
        using var stop = new CancellationTokenSource();
        var probed = new TaskCompletionSource<ProbedCode>();
        var found = new TaskCompletionSource<(Documents, System.Collections.Immutable.ImmutableArray<Problem>)>();
        var begun = new Analysis(null!, new HashSet<string>(), [], probed.Task, null!, found.Task);

        var ends = PrepareRun.Abandon(Task.FromResult(begun), stop);

        Assert.True(stop.IsCancellationRequested);
        Assert.False(ends.IsCompleted);
        probed.SetException(new IOException("The disk is full."));
        Assert.False(ends.IsCompleted);
        found.SetCanceled();
        await ends;
    }

    [Fact]
    public async Task One_that_fails_before_it_has_begun_is_no_failure_either()
    {
        using var stop = new CancellationTokenSource();

        await PrepareRun.Abandon(Task.FromException<Analysis>(new IOException("The disk is full.")), stop);

        Assert.True(stop.IsCancellationRequested);
    }
}
