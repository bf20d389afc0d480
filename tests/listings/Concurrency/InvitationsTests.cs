using Concurrency;

namespace Listings.Tests.Concurrency;

public class InvitationsTests
{
    [Fact, Proves("invitations")]
    [Proves("invitations", Survives = "\"invitation\" -> \"\"",
        Because = "only how long all of it takes is printed, and no recipe by its name")]
    [Proves("invitations", Survives = "\"write the letter\" -> \"\"",
        Because = "only how long all of it takes is printed, and no step by its name")]
    [Proves("invitations", Survives = "\"wait for the answer\" -> \"\"",
        Because = "only how long all of it takes is printed, and no step by its name")]
    [Proves("invitations", Survives = "1 -> 2",
        Because = "one after another, there is nothing to do for a second person")]
    [Proves("invitations", Survives = "5 -> 6",
        Because = "there are five lists, so that nothing is left for a sixth helper")]
    public async Task Five_helpers_who_wait_lose_against_one_who_does_not()
    {
        var output = new StringWriter();
        Invitations.InviteEverybody(output);
        await Verify(output.ToString());
    }
}
