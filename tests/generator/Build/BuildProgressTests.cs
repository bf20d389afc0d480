using Generator.Build;

namespace Generator.Tests.Build;

/// <summary>What is shown while a build works.</summary>
public class BuildProgressTests
{
    [Fact]
    public void On_a_terminal_the_pages_of_a_large_site_are_counted() =>
        Assert.Contains("Output: 1,234 of 10,000 pages", Shown(seconds: 2, isTerminal: true), StringComparison.Ordinal);

    [Theory]
    [InlineData(0, true)]
    [InlineData(2, false)]
    public void A_small_site_and_a_log_have_no_count(int seconds, bool isTerminal) =>
        Assert.Empty(Shown(seconds, isTerminal));

    private static string Shown(int seconds, bool isTerminal)
    {
        var (clock, text) = (new Clock(), new StringWriter());
        using (var progress = new BuildProgress(clock, text, isTerminal))
        {
            progress.Report(new Step(Phase.Output));
            clock.Seconds = seconds;
            progress.Report(new Step(Phase.Output, Pages: new PageCount(1_234, 10_000)));
            progress.Report(new Step(Phase.Output, Pages: new PageCount(10_000, 10_000)));
            progress.Finish();
        }

        return text.ToString();
    }

    private sealed class Clock : TimeProvider
    {
        public int Seconds { get; set; }

        public override long GetTimestamp() => Seconds * TimestampFrequency;
    }
}
