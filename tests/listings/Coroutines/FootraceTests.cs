using Coroutines;
using Shared;

namespace Listings.Tests.Coroutines;

public class FootraceTests
{
    [Fact, Proves("footrace"), Proves("footrace-play")]
    public async Task Each_fault_begins_the_start_again()
    {
        var output = new StringWriter();
        Footrace.StartWithTwoFaults(output);
        await Verify(output.ToString());
    }

    [Theory, Proves("footrace")]
    [InlineData("", "On your marks. Set. Go!", 0)]
    [InlineData("1", "On your marks. On your marks. Set. Go!", 1)]
    [InlineData("2", "On your marks. Set. On your marks. Set. Go!", 1)]
    [InlineData("1 3 4", "On your marks. On your marks. Set. On your marks. On your marks. Set. Go!", 3)]
    public void The_race_counts_its_faults(string faultsAfterCall, string calls, int faults)
    {
        var race = new TwoWay<string, string>(Footrace.Race);
        var heard = new List<string>();
        var shouts = faultsAfterCall.Split(' ');
        while (race.Send(heard.Count > 0 && shouts.Contains($"{heard.Count}") ? "fault" : null))
        {
            heard.Add(race.Current);
        }

        Assert.Equal(calls, string.Join(" ", heard));
        Assert.Equal(faults, race.Result);
    }

    [Fact, Proves("footrace")]
    public void Another_shout_is_no_fault()
    {
        var race = new TwoWay<string, string>(Footrace.Race);
        race.MoveNext();
        race.Send("bravo");
        Assert.Equal("Set.", race.Current);
        race.Send("bravo");
        Assert.Equal("Go!", race.Current);
    }

    [Fact, Proves("delegate-wrong"), Proves("delegate-play")]
    public async Task A_middleman_who_does_not_forward_loses_the_fault()
    {
        var output = new StringWriter();
        Footrace.CountDownAndStart(Footrace.CountdownThatDropsMessages, output);
        await Verify(output.ToString());
    }

    [Fact, Proves("delegate-right"), Proves("delegate-play")]
    public async Task A_middleman_who_forwards_lets_the_fault_arrive()
    {
        var output = new StringWriter();
        Footrace.CountDownAndStart(Footrace.CountdownThatForwards, output);
        await Verify(output.ToString());
    }

    [Theory, Proves("delegate-wrong"), Proves("delegate-right"), Proves("delegate-result")]
    [InlineData(nameof(Footrace.CountdownThatDropsMessages))]
    [InlineData(nameof(Footrace.CountdownThatForwards))]
    [InlineData(nameof(Footrace.CountdownThatReports))]
    public void A_caller_who_leaves_in_the_middle_ends_both(string countdown)
    {
        var call = typeof(Footrace).GetMethod(countdown)!.CreateDelegate<Func<int, Inbox<string>, IEnumerable<string>>>();
        var walk = call(1, new Inbox<string>()).GetEnumerator();
        Assert.True(walk.MoveNext());
        Assert.True(walk.MoveNext());
        Assert.Equal("On your marks.", walk.Current);
        walk.Dispose();
        Assert.False(walk.MoveNext());
    }

    [Fact, Proves("delegate-wrong")]
    public async Task The_fault_stays_with_a_middleman_who_drops_it() => await VerifyTimeline(Record(Footrace.CountdownThatDropsMessages));

    [Fact, Proves("delegate-right")]
    public async Task The_fault_passes_a_middleman_who_forwards() => await VerifyTimeline(Record(Footrace.CountdownThatForwards));

    [Fact, Proves("delegate-result"), Proves("delegate-play")]
    public async Task The_inner_routine_reports_its_faults()
    {
        var output = new StringWriter();
        Footrace.CountDownAndStart(Footrace.CountdownThatReports, output);
        await Verify(output.ToString());
    }

    [Theory, Proves("delegate-wrong"), Proves("delegate-right"), Proves("delegate-result")]
    [InlineData(nameof(Footrace.CountdownThatDropsMessages), "")]
    [InlineData(nameof(Footrace.CountdownThatForwards), "")]
    [InlineData(nameof(Footrace.CountdownThatReports), " The race began after 0 fault(s).")]
    public void Without_messages_all_three_count_down_and_start(string countdown, string report)
    {
        var call = typeof(Footrace).GetMethod(countdown)!.CreateDelegate<Func<int, Inbox<string>, IEnumerable<string>>>();
        Assert.Equal("3 2 1 On your marks. Set. Go!" + report, string.Join(" ", call(3, new Inbox<string>())));
    }

    /// <summary>One step for each message of the play. Whose call it is, the call tells; and the starter has heard a fault if he begins again.</summary>
    private static Recording Record(Func<int, Inbox<string>, IEnumerable<string>> countdown)
    {
        var recording = new Recording("steps", "caller", "countdown", "starter");
        Footrace.CountDownAndStart(Watch, TextWriter.Null);
        return recording;

        IEnumerable<string> Watch(int start, Inbox<string> inbox)
        {
            var inner = new Inbox<string>();
            using var walk = countdown(start, inner).GetEnumerator();
            for (var (step, message, before) = (0, default(string), ""); ; (step, message, before) = (step + 1, inbox.Take(), walk.Current))
            {
                inner.Put(message);
                if (!walk.MoveNext())
                {
                    yield break;
                }

                var calls = walk.Current.EndsWith('.') || walk.Current.EndsWith('!');
                var word = walk.Current.Split(' ')[0];
                recording.Add("countdown", Doing.Working, step, step + 1, word);
                if (calls)
                {
                    recording.Add("starter", Doing.Working, step, step + 1, word);
                }

                if (message is not null)
                {
                    string[] reached = walk.Current == before ? ["caller", "countdown", "starter"] : ["caller", "countdown"];
                    Array.ForEach(reached, who => recording.Add(who, Doing.Printing, step, step, message));
                }

                yield return walk.Current;
            }
        }
    }
}
