using Tea;

namespace Listings.Tests.Tea;

public class TeapotTests
{
    [Fact, Proves("teapot")]
    public async Task A_pot_is_made_in_three_steps()
    {
        var output = new StringWriter();
        Teapot.Make(output, _ => { });
        await Verify(output.ToString());
    }

    // What the listing gets records the run: a writer, and something that waits.
    [Fact, Proves("teapot")]
    public async Task The_tea_waits_and_the_cook_speaks()
    {
        var now = 0;
        var recording = new Recording("min", "cook", "tea") { Main = Thread.CurrentThread };
        var output = new RecordingWriter(recording, "cook", () => now);
        Teapot.Make(output, minutes => recording.Add("tea", Doing.Waiting, now, now += minutes, "steeps"));
        await VerifyTimeline(recording);
    }

    [Fact]
    public void Tea_steeps_for_three_minutes()
    {
        var waited = 0;
        Teapot.Make(TextWriter.Null, minutes => waited += minutes);
        Assert.Equal(3, waited);
    }

    [Fact, Proves("refill")]
    public async Task Each_cup_is_counted()
    {
        var output = new StringWriter();
        Teapot.Refill(3, output);
        await Verify(output.ToString());
    }

    [Fact, Proves("pour")]
    public void Cups_have_numbers() => Assert.Equal(["cup 1", "cup 2"], Teapot.Pour(2));

    [Fact, Proves("cups")]
    public void A_guest_drinks_two() => Assert.Equal(4, Teapot.Cups(2));
}
