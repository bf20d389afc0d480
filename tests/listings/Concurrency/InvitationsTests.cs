using Concurrency;

namespace Listings.Tests.Concurrency;

public class InvitationsTests
{
    [Fact, Proves("invitations")]
    public async Task Five_helpers_who_wait_lose_against_one_who_does_not()
    {
        var output = new StringWriter();
        Invitations.InviteEverybody(output);
        await Verify(output.ToString());
    }
}
