using Diagnosis;
using Listings.Tests.Shared;

namespace Listings.Tests.Diagnosis;

public class FoundAnswerTests
{
    private static readonly TimeSpan Two = TimeSpan.FromSeconds(2);

    [Fact, Proves("found-answer")]
    public async Task An_answer_in_time_is_heard()
    {
        using var clock = new ObservedClock();
        var output = new StringWriter { NewLine = "\n" };
        var letters = new FairLetterBox(Two, clock, output);
        var answer = letters.Ask("cow", CancellationToken.None);

        Assert.True(letters.Answer(1, "Moo!"));

        Assert.Equal("Moo!", await answer);
        Assert.Equal("Letter 1 goes to the cow.\n", output.ToString());
    }

    [Fact, Proves("found-answer")]
    public async Task Without_an_answer_the_wait_ends_after_two_seconds_and_a_late_one_is_refused()
    {
        using var clock = new ObservedClock();
        var letters = new FairLetterBox(Two, clock, TextWriter.Null);
        var answer = letters.Ask("cow", CancellationToken.None);

        Assert.False(letters.Answer(7, "Moo!"));
        clock.Advance(Two - TimeSpan.FromTicks(1));
        Assert.False(answer.IsCompleted);
        clock.Advance(TimeSpan.FromTicks(1));

        await Assert.ThrowsAsync<TimeoutException>(() => answer.OrFail());
        Assert.False(letters.Answer(1, "Moo!"));
    }

    [Fact, Proves("found-answer")]
    public async Task A_visitor_who_leaves_takes_the_letter_along()
    {
        using var clock = new ObservedClock();
        using var leaving = new CancellationTokenSource();
        var letters = new FairLetterBox(Two, clock, TextWriter.Null);
        var answer = letters.Ask("cow", leaving.Token);

        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer.OrFail());
        Assert.False(letters.Answer(1, "Moo!"));
    }
}
