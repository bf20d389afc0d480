using System.Globalization;
using AngleSharp.Html.Parser;
using Generator.Build;
using Generator.Timelines;
using IDocument = AngleSharp.Dom.IDocument;

namespace Generator.Tests.Timelines;

/// <summary>From what a test records to what readers see.</summary>
[Collection(nameof(ProvenSite))]
public class TimelineTests(ProvenSite proven)
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

    [Fact]
    public void Threads_are_named_in_the_order_of_their_first_use()
    {
        var threads = Enumerable.Range(0, 3).Select(_ => new Thread(() => { })).ToArray();
        var recording = new Recording("s", "cow", "pig", "hen") { Main = threads[1] };
        recording.Add("hen", Doing.Working, 1, 2, thread: threads[0]);
        recording.Add("pig", Doing.Working, 1, 2, thread: threads[1]);
        recording.Add("cow", Doing.Working, 1, 2, thread: threads[2]);

        var timeline = ReadTimeline.From(recording.ToString()).Timeline!;

        Assert.Equal("thread 1, main thread, thread 2", string.Join(", ", timeline.Threads));
        Assert.Equal(["cow", "pig", "hen"], timeline.Spans.Select(span => span.Task));
    }

    [Fact]
    public async Task A_method_that_asks_keeps_its_name_through_all_awaits()
    {
        var recording = new Recording("s", "first", "second");
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        var (one, other) = (Ask(), Ask());
        gate.SetResult();

        Assert.Equal(["first", "first"], await one);
        Assert.Equal(["second", "second"], await other);

        async Task<string[]> Ask()
        {
            var before = recording.Task;
            await gate.Task;
            return [before, recording.Task];
        }
    }

    [Fact]
    public void A_task_has_one_colour_and_two_in_one_picture_never_the_same()
    {
        var timelines = Directory
            .EnumerateFiles(
                Path.Combine(Checkout.Root, "tests", "listings"),
                "*.verified.txt",
                SearchOption.AllDirectories
            )
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)
            .Where(text => text.StartsWith("time in ", StringComparison.Ordinal))
            .Select(text => ReadTimeline.From(text).Timeline!)
            .ToArray();

        var coloured = Coloured(timelines);

        Assert.True(coloured.Length > 8);
        Assert.All(coloured.SelectMany(timeline => timeline.Tasks).GroupBy(task => task.Name), task =>
            Assert.Single(task.Distinct())
        );
        Assert.All(coloured, timeline =>
            Assert.Equal(timeline.Tasks.Length, timeline.Tasks.DistinctBy(task => task.Hue).Count())
        );
        Assert.True(coloured.SelectMany(timeline => timeline.Tasks).Select(task => task.Hue).Distinct().Count() > 5);
    }

    [Fact]
    public void A_picture_has_a_name_a_description_and_unique_ids()
    {
        var page = Page();

        var drawings = page.QuerySelectorAll(".timeline > svg").ToArray();
        Assert.Equal(4, drawings.Length);
        Assert.All(drawings, drawing =>
        {
            Assert.Equal("img", drawing.GetAttribute("role"));
            Assert.All(drawing.GetAttribute("aria-labelledby")!.Split(' '), id =>
                Assert.NotEqual("", page.GetElementById(id)!.TextContent.Trim())
            );
        });
        var ids = page.All.Select(element => element.GetAttribute("id")).OfType<string>().ToArray();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.QuerySelectorAll("[fill^=url]"), element =>
            Assert.NotNull(page.GetElementById(element.GetAttribute("fill")![5..^1]))
        );
    }

    [Fact]
    public void Two_timelines_in_one_picture_have_one_scale()
    {
        var rows = Page().QuerySelectorAll(".timelines svg[role=img]").ToArray();

        // 47.5 of 90 minutes, and all 90.
        Assert.Equal(["52.78%", "100%"], rows.Select(row => row.QuerySelector(".end line")!.GetAttribute("x1")));
        Assert.Equal(
            ["#listing-barn", null],
            Page()
                .QuerySelectorAll(".timelines .timeline-title")
                .Select(title => title.QuerySelector("a")?.GetAttribute("href"))
        );
    }

    [Fact]
    public void Everything_lies_between_the_beginning_and_the_end_of_the_scale()
    {
        foreach (var rect in Page().QuerySelectorAll(".timeline > svg rect"))
        {
            var (x, width) = (Percent(rect.GetAttribute("x")), Percent(rect.GetAttribute("width")));
            Assert.InRange(x, 0, 100);
            Assert.InRange(width, 0.01m, 100);
            Assert.InRange(x + width, 0, 100.01m);
        }

        static decimal Percent(string? text) => decimal.Parse(text!.TrimEnd('%'), CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task When_the_code_takes_longer_the_build_says_so_and_then_the_picture_follows()
    {
        var slower = proven.Site.CopyTo("slower");
        slower.Replace("code/Counting/Barn.cs", "hold(name, 20)", "hold(name, 30)");

        var refused = await slower.Build();
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains(
            "PRF03: The test BarnTests.There_is_one_pair_of_shears failed",
            refused.StandardOutput,
            StringComparison.Ordinal
        );
        Assert.Contains("+   0    30  Ann", refused.StandardOutput, StringComparison.Ordinal);
        Assert.Equal(proven.Site.Tree(), slower.Tree());

        var received = slower.PathOf("tests/listings/BarnTests.There_is_one_pair_of_shears.received.txt");
        File.Move(received, received.Replace(".received.", ".verified.", StringComparison.Ordinal), overwrite: true);
        var accepted = await slower.Build();

        Assert.True(accepted.ExitCode == 0, accepted.StandardOutput);
        Assert.Equal("47.5 min", Page().QuerySelector("#listing-barn .end text")!.TextContent);
        Assert.Equal("60 min", Page(slower).QuerySelector("#listing-barn .end text")!.TextContent);
    }

    // Each timeline is of a listing of its own.
    private static Timeline[] Coloured(Timeline[] timelines)
    {
        var keys = timelines.Select((_, index) => $"key-{index}").ToArray();
        var listings = keys.Select(key => new Listing(key, new Location("code/Any.cs"), [], "", 2, null, null, null));
        var proofs = keys.Select(key => new ListingProof(key, Contract.Runs, [], 0, 0, [], []));
        var code = new Code(
            new Documents([new ExtractedCode([.. listings], [])]),
            proofs,
            new ProofRun("", true, 0, "", "")
        );
        var coloured = new ListingTimelines([.. keys.Zip(timelines)], code);
        return [.. keys.SelectMany(key => coloured.Of(key)!)];
    }

    private IDocument Page() => Page(proven.Site);

    private static IDocument Page(SiteCopy site) =>
        new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site.Output, "articles", "counting-sheep.html")));
}
