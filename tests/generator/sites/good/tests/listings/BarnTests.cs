using Counting;

namespace Listings.Tests;

public class BarnTests
{
    [Fact, Proves("barn")]
    public async Task There_is_one_pair_of_shears()
    {
        var now = 0;
        var recording = new Recording("min", "Ann", "<Bob> & \"C\"", "wolf") { Main = Thread.CurrentThread, Between = Doing.Ready };
        recording.Add("<Bob> & \"C\"", Doing.Printing, 0, 0, "</text><script>alert(1)</script>", "shepherd");
        Barn.Shear(["Ann", "<Bob> & \"C\""], (sheep, minutes) => recording.Add(sheep, Doing.Working, now, now += minutes, "shorn & sorry", Thread.CurrentThread));
        recording.Add("wolf", Doing.Blocked, 0, 15, thread: "shepherd");
        recording.Add("wolf", Doing.Waiting, 15, 47.5m, "for an open gate");
        await VerifyTimeline(recording);
    }

    [Fact, Proves("wolf")]
    public async Task The_wolf_comes_late()
    {
        var recording = new Recording("min", "wolf");
        Wolf.Visit("wolf", Tell);
        await VerifyTimeline(recording);

        string Tell()
        {
            recording.Add("wolf", Doing.Waiting, 0, 90, "no sheep left");
            return "no sheep left";
        }
    }
}
