using Listings.Tests.Shared;
using Microsoft.AspNetCore.Http;
using Web;

namespace Listings.Tests.Web;

public class ThousandCowsTests
{
    [Fact]
    [Proves("thousand-cows", Survives = "1 -> 2", Because = "no cow has a number")]
    public async Task A_thousand_wait_together_and_hold_no_threads()
    {
        await using var farm = await FarmServer.OpenAsync();
        using var client = farm.CreateClient();
        var output = new StringWriter();

        var asking = ThousandCows.Ask(client, farm.Clock, output);
        await farm.Clock.TimersAsync(1000);
        Assert.True(ThreadPool.ThreadCount < 100, $"{ThreadPool.ThreadCount} threads");
        Assert.Equal("", output.ToString());

        farm.Clock.Advance(TimeSpan.FromSeconds(5));
        await asking;
        await Verify(output.ToString());
    }

    [Fact, Proves("thousand-cows")]
    public async Task The_pool_takes_them_in_and_answers_and_is_free_in_between()
    {
        var recording = new Recording("s", "visitor 1", "visitor 2", "visitor 3", "visitor 1000");
        RecordingGate? gate = null;
        await using var farm = await FarmServer.OpenAsync((builder, clock) =>
        {
            gate = new RecordingGate(recording, clock, Drawn);
            gate.WatchOver(builder);
            return global::Shared.Farm.Open(builder, clock);
        });
        using var numbering = new Numbering(recording);
        using var client = farm.CreateClient(numbering);

        var asking = ThousandCows.Ask(client, farm.Clock, TextWriter.Null);
        await farm.Clock.TimersAsync(1000);
        await gate!.InsideAsync(4);

        // A real clock rings on the thread pool too.
        await Task.Run(() => farm.Clock.Advance(TimeSpan.FromSeconds(5)));
        await asking;
        await gate.LeftAsync(4);

        await VerifyTimeline(recording);

        // A thousand lanes would make no picture.
        static string? Drawn(HttpContext request) => $"{request.Request.Headers[Numbering.Header]}" is "1" or "2" or "3" or "1000" ? $"visitor {request.Request.Headers[Numbering.Header]}" : null;
    }

    [Fact, Proves("thousand-cows")]
    public async Task One_visitor_without_an_answer_is_a_failure_for_all_when_the_others_have_theirs()
    {
        await using var farm = await FarmServer.OpenAsync();
        using var unlucky = new Unlucky();
        using var client = farm.CreateClient(unlucky);
        var output = new StringWriter();

        var asking = ThousandCows.Ask(client, farm.Clock, output);
        await farm.Clock.TimersAsync(999);
        Assert.False(asking.IsCompleted);
        farm.Clock.Advance(TimeSpan.FromSeconds(5));

        await Assert.ThrowsAsync<HttpRequestException>(() => asking.OrFail());
        Assert.Equal("", output.ToString());
    }

    [Fact, Proves("sounds")]
    public async Task Each_animal_has_its_sound()
    {
        await using var farm = await FarmServer.OpenAsync();
        using var client = farm.CreateClient();

        var answers = Task.WhenAll(client.AskAsync("/animals/cow"), client.AskAsync("/animals/pig"), client.AskAsync("/animals/chicken"));
        await farm.Clock.TimersAsync(3);
        farm.Clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(["200 Moo!", "200 Oink!", "200 Cluck!"], await answers);
    }

    /// <summary>Gives each visitor a number, in the order in which they set out.</summary>
    private sealed class Numbering(Recording recording) : DelegatingHandler
    {
        public const string Header = "Visitor";

        private int _visitors;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            recording.Touch();
            request.Headers.Add(Header, $"{++_visitors}");
            return base.SendAsync(request, cancellationToken);
        }
    }

    /// <summary>The first visitor does not find the way.</summary>
    private sealed class Unlucky : DelegatingHandler
    {
        private int _visitors;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            ++_visitors == 1
                ? Task.FromException<HttpResponseMessage>(new HttpRequestException("There is no way to the farm."))
                : base.SendAsync(request, cancellationToken);
    }
}
