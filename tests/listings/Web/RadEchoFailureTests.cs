using System.Net.Sockets;
using Listings.Tests.Shared;
using Web;

namespace Listings.Tests.Web;

public class RadEchoFailureTests
{
    [Fact, Proves("radecho-attend")]
    public async Task A_failed_conversation_is_told_at_once_and_harms_no_other()
    {
        TcpClient? first = null;
        await using var server = new RadEchoServer((visitor, clock, closing, over) =>
        {
            if (first is not null)
            {
                return RadEcho.Converse(visitor, clock, closing, over);
            }

            first = visitor;
            throw new NotSupportedException("I do not speak that language.");
        });
        var unlucky = await server.EnterAsync();
        var lucky = await server.EnterAsync();

        Assert.Equal("A conversation failed: I do not speak that language.", await server.Log.NextAsync());
        Assert.Equal("", await unlucky.HearRestAsync());
        Assert.Throws<ObjectDisposedException>(() => first!.GetStream());
        await lucky.SayAsync("A\n");
        await server.SpeakAsync(letters: 1);
        Assert.Equal("A", await lucky.HearLineAsync());

        await server.CloseAsync();
        await server.Serving.OrFail();
    }

    [Fact, Proves("radecho-attend")]
    public async Task A_cancellation_that_does_not_come_from_closing_is_a_failure()
    {
        await using var server = new RadEchoServer((_, _, _, _) => Task.FromCanceled(new CancellationToken(canceled: true)));
        var visitor = await server.EnterAsync();

        Assert.StartsWith("A conversation failed: ", await server.Log.NextAsync(), StringComparison.Ordinal);
        Assert.Equal("", await visitor.HearRestAsync());
    }
}
