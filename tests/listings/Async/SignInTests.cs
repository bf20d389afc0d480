using Async;
using Shared;

namespace Listings.Tests.Async;

public class SignInTests
{
    [Fact, Proves("sign-in")]
    [Proves(
        "sign-in",
        Survives = "Visitor.Value ?? \"stranger\" -> \"stranger\"",
        Because = "what AskForName sets never reaches its caller, which is the mistake shown here")]
    [Proves(
        "sign-in",
        Survives = "delete Visitor.Value = \"Ann\";",
        Because = "what AskForName sets never reaches its caller, which is the mistake shown here")]
    [Proves(
        "sign-in",
        Survives = "\"Ann\" -> \"\"",
        Because = "what AskForName sets never reaches its caller, which is the mistake shown here")]
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

    [Fact, Proves("sign-in")]
    public void Nobody_is_welcomed_before_the_answer_comes() => WelcomesLater(SignIn.Enter);

    [Fact, Proves("sign-in-repaired")]
    public void Nobody_is_welcomed_by_name_before_the_name_is_told() => WelcomesLater(SignIn.EnterRepaired);

    // On a loop, the rest of a method that steps aside has to wait until the loop is free.
    private static void WelcomesLater(Func<TextWriter, Task> enter) => new EventLoop().Run(async () =>
    {
        var output = new StringWriter();
        var entered = enter(output);
        Assert.Empty(output.ToString());
        await entered;
        Assert.StartsWith("Welcome, ", output.ToString(), StringComparison.Ordinal);
    });
}
