using Coroutines;

namespace Listings.Tests.Coroutines;

public class HouseAlarmTests
{
    [Fact, Proves("light-nap"), Proves("light-nap-wake")]
    [Proves("light-nap-wake", Survives = "delete await alarm.Sleep(0);",
        Because = "a nap of no seconds is over before anybody waits for it")]
    [Proves("light-nap-wake", Survives = "await alarm.Sleep(0); -> _ = alarm.Sleep(0);",
        Because = "a nap of no seconds is over before anybody waits for it")]
    public async Task A_nap_of_no_seconds_is_no_pause()
    {
        var output = new StringWriter();
        LightSleepers.WakeBob(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("house-alarm"), Proves("house-alarm-wake")]
    public async Task Who_has_slept_longest_is_woken_first()
    {
        var output = new StringWriter();
        LightSleepers.WakeTheHouse(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("house-alarm")]
    public void When_all_are_awake_there_is_nobody_to_wake()
    {
        var alarm = new HouseAlarm(TextWriter.Null);
        var bob = LightSleepers.Guest("Bob", alarm, TextWriter.Null);
        alarm.Ring();
        Assert.True(bob.IsCompletedSuccessfully);
        Assert.Throws<InvalidOperationException>(alarm.Ring);
    }
}
