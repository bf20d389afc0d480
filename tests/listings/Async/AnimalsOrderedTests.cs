using Async;
using Listings.Tests.Shared;

namespace Listings.Tests.Async;

public class AnimalsOrderedTests
{
    [Fact, Proves("animals-ordered")]
    public async Task All_are_asked_at_once_and_printed_in_order_by_one()
    {
        await using var farm = await FarmServer.OpenAsync();
        using var client = farm.CreateClient();
        var output = new StringWriter { NewLine = "\n" };
        var pauses = 0;

        var listening = await Pool.StartAsync(() => AnimalsOrdered.Listen(client, output, () => pauses++));
        await farm.Clock.TimersAsync(3);
        farm.Clock.Advance(TimeSpan.FromSeconds(5) - TimeSpan.FromTicks(1));
        Assert.False(listening.IsCompleted);
        farm.Clock.Advance(TimeSpan.FromTicks(1));
        await listening;

        Assert.Equal(output.ToString().Count(letter => letter != '\n'), pauses);
        await Verify(output.ToString());
    }

    [Fact, Proves("animals-ordered")]
    public async Task If_one_fails_nothing_is_printed_and_the_failure_comes_when_all_have_ended()
    {
        using var farm = new GatedFarm(TaskCreationOptions.None);
        using var client = farm.CreateClient();
        var output = new StringWriter { NewLine = "\n" };
        var listening = await Pool.StartAsync(() => AnimalsOrdered.Listen(client, output, () => { }));

        await Task.Run(() => farm.Fail("pig"));
        await Task.Run(() => farm.Answer("cow"));
        Assert.False(listening.IsCompleted);
        await Task.Run(() => farm.Answer("chicken"));

        await Assert.ThrowsAsync<HttpRequestException>(() => listening);
        Assert.Equal("", output.ToString());
    }

    [Fact, Proves("animals-ordered")]
    public async Task Nothing_is_printed_before_the_last_has_answered()
    {
        using var farm = new GatedFarm(TaskCreationOptions.None);
        using var client = farm.CreateClient();
        var output = new StringWriter { NewLine = "\n" };

        // Whatever an answer allows to go on has gone on when Answer returns.
        var listening = await Pool.StartAsync(() => AnimalsOrdered.Listen(client, output, () => { }));
        await Task.Run(() => farm.Answer("chicken"));
        await Task.Run(() => farm.Answer("cow"));
        Assert.Equal("", output.ToString());
        await Task.Run(() => farm.Answer("pig"));
        await listening;
        Assert.Equal("The cow says \"Moo!\".\nThe pig says \"Oink!\".\nThe chicken says \"Cluck!\".\n", output.ToString());
    }
}
