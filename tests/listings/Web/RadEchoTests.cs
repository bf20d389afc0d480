using Listings.Tests.Shared;
using Web;

namespace Listings.Tests.Web;

public class RadEchoTests
{
    [Fact, Proves("radecho"), Proves("radecho-converse"), Proves("radecho-speak")]
    public async Task Lines_come_back_in_order_until_the_visitor_says_exit()
    {
        await using var server = new RadEchoServer();
        var visitor = await server.EnterAsync();

        // Two lines in one go, and 23 letters.
        Assert.Equal(31, System.Text.Encoding.UTF8.GetByteCount("A cow says Moo!" + "Grüße 🐄🐖"));
        await visitor.SayAsync("A cow says Moo!\nGrüße 🐄🐖\n");
        await server.SpeakAsync(letters: 23);
        await visitor.SayAsync("exit\n");

        await Verify(await visitor.HearRestAsync());
    }

    [Fact, Proves("radecho"), Proves("radecho-converse")]
    public async Task Two_visitors_are_served_at_once()
    {
        await using var server = new RadEchoServer();
        var first = await server.EnterAsync();
        var second = await server.EnterAsync();

        await first.SayAsync("AB\n");
        await second.SayAsync("CD\n");
        await server.SpeakAsync(letters: 1, conversations: 2);
        Assert.Equal('A', await first.HearLetterAsync());
        Assert.Equal('C', await second.HearLetterAsync());
        await server.SpeakAsync(letters: 1, conversations: 2);

        Assert.Equal("B", await first.HearLineAsync());
        Assert.Equal("D", await second.HearLineAsync());
    }

    [Fact, Proves("radecho-converse")]
    public async Task A_line_may_arrive_in_pieces()
    {
        await using var server = new RadEchoServer();
        var visitor = await server.EnterAsync();
        var witness = await server.EnterAsync();

        await visitor.SayAsync("M");
        await witness.SayAsync("x\n");
        await server.SpeakAsync(letters: 1);
        Assert.Equal("x", await witness.HearLineAsync());
        await visitor.SayAsync("oo!\nex");
        await server.SpeakAsync(letters: 4);
        await visitor.SayAsync("it\n");

        Assert.Equal("Moo!\n", await visitor.HearRestAsync());
    }

    [Fact, Proves("radecho-converse")]
    public async Task Exit_ends_this_conversation_and_no_other()
    {
        await using var server = new RadEchoServer();
        var first = await server.EnterAsync();
        var second = await server.EnterAsync();

        await first.SayAsync("exit\nA\n");
        Assert.Equal("", await first.HearRestAsync());
        await second.SayAsync("B\n");
        await server.SpeakAsync(letters: 1);

        Assert.Equal("B", await second.HearLineAsync());
        Assert.False(server.Serving.IsCompleted);
    }

    [Theory, Proves("radecho-converse"), Proves("radecho-attend")]
    [InlineData("")]
    [InlineData("A line that is long enough to be broken off\n")]
    public async Task A_visitor_who_hangs_up_ends_the_conversation_and_harms_nobody(string said)
    {
        var begun = new TaskCompletionSource<Task>();
        await using var server = new RadEchoServer((visitor, clock, closing, over) =>
        {
            var conversation = RadEcho.Converse(visitor, clock, closing, over);
            begun.SetResult(conversation);
            return conversation;
        });
        var rude = await server.EnterAsync();
        var conversation = await begun.Task;

        await rude.SayAsync(said);
        if (said != "")
        {
            await server.Clock.TimersAsync(1);
        }

        rude.HangUp();
        for (var timer = Task.CompletedTask; timer.IsCompleted;)
        {
            server.Clock.Advance(RadEchoServer.Pause);
            timer = server.Clock.TimersAsync(1);
            await Task.WhenAny(conversation, timer);
        }

        Assert.True(await Xunit.Record.ExceptionAsync(() => conversation) is null or IOException);
        await server.CloseAsync();
        await server.Serving.OrFail();
        Assert.True(server.Log.IsEmpty);
    }
}
