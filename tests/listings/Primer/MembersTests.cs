using Primer;

namespace Listings.Tests.Primer;

public class MembersTests
{
    [Fact, Proves("members")]
    [Proves("members", Survives = "13 -> 14", Because = "14 eggs fill two boxes as well")]
    public async Task The_members_look_at_the_eggs_whenever_they_are_asked()
    {
        var output = new StringWriter();
        Members.Show(output);
        await Verify(output.ToString());
    }
}
