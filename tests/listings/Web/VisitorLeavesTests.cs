using Listings.Tests.Shared;
using Web;

namespace Listings.Tests.Web;

public class VisitorLeavesTests
{
    [Fact, Proves("visitor-leaves")]
    public async Task When_the_visitor_leaves_the_animal_stops_thinking()
    {
        var output = new Lines();
        await using var farm = await FarmServer.OpenAsync((builder, clock) => VisitorLeaves.Open(builder, clock, output));
        using var client = farm.CreateClient();
        using var leaving = new CancellationTokenSource();

        var answer = client.AskAsync("/animals/cow", leaving.Token);
        await farm.Clock.TimersAsync(1);
        Assert.True(output.IsEmpty);
        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
        await Verify(await output.NextAsync());
    }

    [Fact, Proves("visitor-leaves")]
    public async Task A_cancellation_from_elsewhere_is_not_taken_for_a_visitor_who_leaves()
    {
        var output = new Lines();
        await using var farm = await FarmServer.OpenAsync((builder, clock) =>
            VisitorLeaves.Open(builder, new ClockThatCancels(clock, TimeSpan.FromSeconds(5)), output));
        using var client = farm.CreateClient();

        await Assert.ThrowsAsync<TaskCanceledException>(() => client.AskAsync("/animals/cow"));

        Assert.True(output.IsEmpty);
    }

    [Fact, Proves("visitor-leaves"), Proves("farm")]
    public async Task Who_runs_the_farm_learns_of_the_cancellation_too()
    {
        var ends = new Ends();
        await using var farm = await FarmServer.OpenAsync((builder, clock) =>
        {
            ends.WatchOver(builder);
            return VisitorLeaves.Open(builder, clock, TextWriter.Null);
        });
        using var client = farm.CreateClient();
        using var leaving = new CancellationTokenSource();

        var answer = client.AskAsync("/animals/cow", leaving.Token);
        await farm.Clock.TimersAsync(1);
        await leaving.CancelAsync();

        Assert.IsAssignableFrom<OperationCanceledException>(await ends.First.OrFail());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
    }

    [Fact, Proves("visitor-leaves")]
    public async Task Visitor_token_and_method_come_to_their_end_together()
    {
        var recording = new Recording("s", "visitor", "token", "method");
        var tokenTold = new TaskCompletionSource();
        RecordingGate? gate = null;
        await using var farm = await FarmServer.OpenAsync((builder, clock) =>
        {
            gate = new RecordingGate(recording, clock, request =>
            {
                request.RequestAborted.Register(() =>
                {
                    recording.Add("token", Doing.Working, gate!.Now, gate.Now, "cancelled");
                    tokenTold.SetResult();
                });
                return "method";
            });
            gate.WatchOver(builder);
            return VisitorLeaves.Open(builder, gate.Clock, TextWriter.Null);
        });
        using var client = farm.CreateClient();
        using var leaving = new CancellationTokenSource();

        var answer = client.AskAsync("/animals/cow", leaving.Token);
        await farm.Clock.TimersAsync(1);
        await gate!.InsideAsync(1);
        farm.Clock.Advance(TimeSpan.FromSeconds(2));
        recording.Add("visitor", Doing.Waiting, 0, gate.Now);
        recording.Add("visitor", Doing.Working, gate.Now, gate.Now, "hangs up");
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
        await tokenTold.Task.OrFail();
        await gate.LeftAsync(1);

        await VerifyTimeline(recording);
    }

    [Fact, Proves("visitor-leaves")]
    public async Task A_visitor_who_stays_gets_the_answer()
    {
        var output = new Lines();
        await using var farm = await FarmServer.OpenAsync((builder, clock) => VisitorLeaves.Open(builder, clock, output));
        using var client = farm.CreateClient();

        var answer = client.AskAsync("/animals/cow");
        await farm.Clock.TimersAsync(1);
        farm.Clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal("200 Moo!", await answer);
        Assert.True(output.IsEmpty);
    }
}
