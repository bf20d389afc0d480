using Concurrency;

namespace Listings.Tests.Concurrency;

public class DinnerTests
{
    [Fact, Proves("one-cook")]
    public async Task One_cook_who_lets_things_wait_needs_no_longer_than_the_turkey()
    {
        var output = new StringWriter();
        Dinner.CookAtOnce(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("one-cook")]
    public async Task The_hands_of_one_cook_do_one_thing_at_a_time_and_the_ovens_several()
    {
        using var output = new PrintedSchedule("min", "turkey", "potatoes", "sauce", "pie");
        Dinner.CookAtOnce(output);
        await VerifyTimeline(output.Recording);
    }
}
