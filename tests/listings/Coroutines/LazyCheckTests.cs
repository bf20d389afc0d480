using Coroutines;

namespace Listings.Tests.Coroutines;

public class LazyCheckTests
{
    [Fact, Proves("check-late"), Proves("check-caller")]
    public async Task A_check_inside_an_iterator_comes_with_the_first_step()
    {
        var output = new StringWriter();
        LazyCheck.CallThenWalk(LazyCheck.CountdownCheckedLate, -1, output);
        await Verify(output.ToString());
    }

    [Fact, Proves("check-at-once"), Proves("check-caller")]
    public async Task A_check_before_the_iterator_comes_with_the_call()
    {
        var output = new StringWriter();
        LazyCheck.CallThenWalk(LazyCheck.CountdownCheckedAtOnce, -1, output);
        await Verify(output.ToString());
    }

    [Fact, Proves("check-late"), Proves("check-at-once"), Proves("check-caller")]
    public void Both_accept_a_good_start()
    {
        foreach (var countdown in new[] { LazyCheck.CountdownCheckedLate, LazyCheck.CountdownCheckedAtOnce })
        {
            var output = new StringWriter();
            LazyCheck.CallThenWalk(countdown, 3, output);
            Assert.Equal("the call went well\nthe walk went well: 3 2 1\n", output.ToString().ReplaceLineEndings("\n"));
            Assert.Empty(countdown(0));
        }
    }
}
