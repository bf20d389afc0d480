using Generator.Timelines;

namespace Generator.Tests.Timelines;

/// <summary>A recorded timeline is read as it was written, or its fault is named with its line.</summary>
public class ReadTimelineTests
{
    private const string Good = """
        time in s
        tasks: cow, pig
        threads: main thread

        from   to  task  thread       doing     label
           0  1.5  cow   main thread  printing  Moo, and  again
           0    2  pig   no thread    waiting

        """;

    [Fact]
    public void What_is_recorded_is_read_again()
    {
        var (timeline, _, why) = ReadTimeline.From(Good);

        Assert.Equal("", why);
        Assert.Equal("s", timeline!.Unit);
        Assert.Equal(["cow", "pig"], timeline.Tasks.Select(task => task.Name));
        Assert.Equal("main thread", Assert.Single(timeline.Threads));
        Assert.Equal(
            [
                new TimelineSpan(0, 1.5m, "cow", "main thread", Doing.Printing, "Moo, and  again"),
                new TimelineSpan(0, 2, "pig", null, Doing.Waiting, ""),
            ],
            timeline.Spans.AsEnumerable()
        );
        Assert.Equal(2, timeline.End);
    }

    [Theory]
    [InlineData("time in s", "time in seconds", 1, "it doesn't start")]
    [InlineData("tasks: cow, pig", "tasks:", 1, "it doesn't start")]
    [InlineData("\n\nfrom", "\nfrom", 1, "it doesn't start")]
    [InlineData("doing ", "kind ", 1, "it doesn't start")]
    [InlineData("cow, pig", "cow, pig, cow", 2, "the name 'cow' is taken")]
    [InlineData("cow, pig", "cow, pig, rhinoceros, hippopotamus", 2, null)]
    [InlineData(
        "cow, pig",
        "cow, pig, hippopotamuss",
        2,
        "the name 'hippopotamuss' is taken, or longer than 12 characters"
    )]
    [InlineData("cow, pig", "cow, pig, a, b, c, d, e, f, g", 2, "it has more than 8 names")]
    [InlineData("threads: main thread", "threads: main thread, no thread", 3, "the name 'no thread' is taken")]
    [InlineData("0  1.5", "2  1.5", 6, "it ends before it begins")]
    [InlineData("1.5  cow", "1.5  cat", 6, "there is no task 'cat'")]
    [InlineData("main thread  printing", "thread 2  printing", 6, "there is no thread 'thread 2'")]
    [InlineData("2  pig", "2  cow", 7, "cow does two things at once")]
    [InlineData("no thread    waiting", "main thread  waiting", 7, "main thread runs two tasks at once")]
    [InlineData("waiting", "sleeping", 7, "it doesn't say from when to when")]
    [InlineData("waiting", "2", 7, "it doesn't say from when to when")]
    [InlineData("0    2", "0    2,5", 7, "it doesn't say from when to when")]
    [InlineData("0    2", "-1   2", 7, "it doesn't say from when to when")]
    [InlineData("pig   no thread", "pig no thread", 7, "it doesn't say from when to when")]
    public void A_fault_is_told_with_its_line(string old, string @new, int line, string? why)
    {
        Assert.Contains(old, Good, StringComparison.Ordinal);
        var (timeline, at, said) = ReadTimeline.From(Good.Replace(old, @new, StringComparison.Ordinal));

        Assert.Equal(why is null, timeline is not null);
        Assert.StartsWith(why ?? "", said, StringComparison.Ordinal);
        Assert.Equal(why is null ? 0 : line, at);
    }

    [Fact]
    public void Nothing_that_takes_time_is_no_picture() =>
        Assert.Equal(
            (null, 5, "nothing follows that takes any time"),
            ReadTimeline.From(Good[..Good.IndexOf("   0  1.5", StringComparison.Ordinal)])
        );
}
