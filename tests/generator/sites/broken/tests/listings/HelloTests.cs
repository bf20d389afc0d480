using Faults;

namespace Listings.Tests;

public class HelloTests
{
    private const string Computed = "hello";

    [Fact, Proves("hello"), Proves("helo"), Proves(Computed)]
    public void It_greets()
    {
        var output = new StringWriter();
        Hello.Greet(output);
        Assert.Equal("hello\n", output.ToString().ReplaceLineEndings("\n"));
    }

    [Fact, Proves("silent"), Proves("again"), Proves("unquoted"), Proves("switched-off")]
    public void It_counts() => Assert.Equal(6, Hello.Listen() + Hello.Once() + Hello.Twice() + Hello.Words() + Hello.Alone() - Hello.On() + Hello.Open());

#if !DEBUG
    [Fact, Proves("left-out")]
    public void It_is_not_compiled() => Missing();
#endif

    [Fact, Proves("left-out"), Proves("uncounted"), Proves("renumbered")]
    public void It_answers() => Assert.Equal(48, Omitted.Answer() + Omitted.Nowhere() + Omitted.Elsewhere() + Omitted.Renumbered());

    [Fact, Proves("two-voices")]
    public Task It_whispers() => Speak("psst");

    [Fact, Proves("two-voices")]
    public Task It_shouts() => Speak("HEY");

    [Fact, Proves("two-runs")]
    public Task It_runs() => Record("min", Hello.Run(1));

    [Fact, Proves("two-runs")]
    public Task It_runs_farther() => Record("min", Hello.Run(2));

    [Fact, Proves("slow-run")]
    public Task It_walks() => Record("h", Hello.Walk(1));

    [Fact, Proves("nowhere-run")]
    public Task It_stands() => Record("s", Hello.Stand());

    [Fact, Proves("long")]
    public Task It_adds_up() => Verify(new string('x', Lengthy.Sum(1, 2)));

    private static async Task Record(string unit, int time, [System.Runtime.CompilerServices.CallerMemberName] string test = "")
    {
        var recording = new Recording(unit, "runner");
        recording.Add("runner", Doing.Working, 0, time, thread: "legs");
        await VerifyTimeline(recording, method: test);
    }

    private static async Task Speak(string voice, [System.Runtime.CompilerServices.CallerMemberName] string test = "")
    {
        var output = new StringWriter();
        Hello.Speak(output, voice);
        await Verify(output.ToString(), method: test);
    }
}
