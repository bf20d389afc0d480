using Coroutines;
using Shared;

namespace Listings.Tests.Coroutines;

public class FalseStartTests
{
    [Fact, Proves("false-start"), Proves("false-start-play")]
    public async Task A_fault_at_Go_begins_the_start_again()
    {
        var output = new StringWriter();
        FalseStart.StartTwice(output);
        await Verify(output.ToString());
    }

    [Theory, Proves("false-start")]
    [InlineData("", "On your marks. Set. Go!", 0)]
    [InlineData("1 3", "On your marks. On your marks. Set. On your marks. Set. Go!", 2)]
    [InlineData("3 6", "On your marks. Set. Go! On your marks. Set. Go! On your marks. Set. Go!", 2)]
    public void A_fault_counts_after_every_call(string faultsAfterCall, string calls, int faults)
    {
        var race = new TwoWay<string, string>(FalseStart.Race);
        var heard = new List<string>();
        var shouts = faultsAfterCall.Split(' ');
        while (race.Send(heard.Count == 0 ? null : shouts.Contains($"{heard.Count}") ? "fault" : "bravo"))
        {
            heard.Add(race.Current);
        }

        Assert.Equal(calls, string.Join(" ", heard));
        Assert.Equal(faults, race.Result);
    }
}
