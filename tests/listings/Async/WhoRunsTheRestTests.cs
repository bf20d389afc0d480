using Async;
using Listings.Tests.Shared;
using Microsoft.Extensions.Time.Testing;

namespace Listings.Tests.Async;

/// <summary>The same three methods without a context and on a loop. Animals think for five seconds, and a letter takes as long as in the program's Main.</summary>
public sealed class WhoRunsTheRestTests : IDisposable
{
    private static readonly string[] Animals = ["cow", "pig", "chicken"];

    private static readonly TimeSpan Thinking = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Letter = TimeSpan.FromMilliseconds(40);

    private readonly FakeTimeProvider _clock = new();

    private readonly CountdownEvent _asked = new(Animals.Length);

    [Fact, Proves("animals-naive")]
    public async Task Without_a_context_three_threads_print_at_once()
    {
        Pool.MakeRoom();
        var recording = new Recording("s", Animals);
        using var farm = new GatedFarm(TaskCreationOptions.RunContinuationsAsynchronously);
        using var client = CreateClient(recording, farm, () => _asked.Signal());

        // Time passes when each of those who still print has printed one more letter.
        using var letter = new Barrier(Animals.Length, _ => _clock.Advance(Letter));
        await using var output = new RecordingWriter(recording, Now, recording.Named, letter.RemoveParticipant);
        var listening = await Pool.StartAsync(() => AnimalsNaive.Listen(client, output, letter.SignalAndWait));
        Answer(farm);
        await listening.OrFail();

        await VerifyTimeline(recording);
    }

    [Fact, Proves("animals-on-the-loop", Contract = Contract.Unordered)]
    public async Task On_the_loop_one_thread_prints_for_all()
    {
        var recording = new Recording("s", Animals) { Main = Thread.CurrentThread, Between = Doing.Ready };
        using var farm = new GatedFarm(TaskCreationOptions.None);
        // Nobody is answered before the loop has its turn again: by then, all are awaited.
        var asked = () => SynchronizationContext.Current!.Post(_ => _asked.Signal(), null);
        using var client = CreateClient(recording, farm, asked);
        using var allAnswered = new ManualResetEventSlim();
        await using var output = new RecordingWriter(recording, Now, recording.Named);

        var answering = Task.Run(() =>
        {
            Answer(farm);
            allAnswered.Set();
        });
        AnimalsNaive.ListenOnLoop(client, output, () =>
        {
            allAnswered.Wait();
            _clock.Advance(Letter);
        });
        await answering;

        await VerifyTimeline(recording);
    }

    public void Dispose() => _asked.Dispose();

    private HttpClient CreateClient(Recording recording, GatedFarm farm, Action asked) =>
        new(new RecordingHandler(recording, Now, asked) { InnerHandler = farm })
        {
            BaseAddress = new Uri("http://localhost"),
        };

    private void Answer(GatedFarm farm)
    {
        Assert.True(_asked.Wait(TimeSpan.FromMinutes(1)), "Not all are asked.");
        _clock.Advance(Thinking);
        Array.ForEach(Animals, farm.Answer);
    }

    private decimal Now() => (decimal)(_clock.GetUtcNow() - _clock.Start).TotalSeconds;
}
