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

    [Fact, Proves("two-voices")]
    public Task It_whispers() => Speak("psst");

    [Fact, Proves("two-voices")]
    public Task It_shouts() => Speak("HEY");

    private static async Task Speak(string voice, [System.Runtime.CompilerServices.CallerMemberName] string test = "")
    {
        var output = new StringWriter();
        Hello.Speak(output, voice);
        await Verify(output.ToString(), method: test);
    }
}
