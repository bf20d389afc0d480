using Coroutines;

namespace Listings.Tests.Coroutines;

public class ReturningTests
{
    [Fact, Proves("list-talking"), Proves("call-and-return")]
    public async Task The_body_says_everything_before_the_caller_has_anything()
    {
        var output = new StringWriter();
        Returning.CallAndReturn(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("call-and-return")]
    public async Task The_body_has_one_turn() => await VerifyTimeline(Turns.Of(Returning.CallAndReturn));
}
