using Async;

namespace Listings.Tests.Async;

public class SignInTests
{
    [Fact, Proves("sign-in")]
    public async Task What_an_async_method_sets_its_caller_does_not_see()
    {
        var output = new StringWriter();
        await SignIn.Enter(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("sign-in-repaired")]
    public async Task The_caller_sets_what_the_method_returns()
    {
        var output = new StringWriter();
        await SignIn.EnterRepaired(output);
        await Verify(output.ToString());
    }
}
