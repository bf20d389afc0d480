using System.Net;
using System.Net.Sockets;
using Listings.Tests.Shared;
using Web;

namespace Listings.Tests.Web;

/// <summary>radecho on a free port, under an observed clock.</summary>
internal sealed class RadEchoServer : IAsyncDisposable
{
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly CancellationTokenSource _stop = new();
    private readonly SemaphoreSlim _entered = new(0);
    private readonly List<RadEchoVisitor> _visitors = [];

    public RadEchoServer(Func<TcpClient, TimeProvider, CancellationToken, CancellationToken, Task>? converse = null)
    {
        Listener.Start();
        Serving = TcpServer.Serve(
            Listener,
            (visitor, closing, over) =>
            {
                _entered.Release();
                return (converse ?? RadEcho.Converse)(visitor, Clock, closing, over);
            },
            Clock,
            Log,
            _stop.Token);
    }

    /// <summary>What the server reports.</summary>
    public Lines Log { get; } = new();

    public TcpListener Listener { get; } = new(IPAddress.Loopback, 0);

    public ObservedClock Clock { get; } = new();

    public Task Serving { get; }

    public async Task<RadEchoVisitor> EnterAsync()
    {
        var client = new TcpClient();
        await client.ConnectAsync((IPEndPoint)Listener.LocalEndpoint);
        var visitor = new RadEchoVisitor(client);
        _visitors.Add(visitor);
        return visitor;
    }

    /// <summary>Ends when so many more conversations have begun. A visitor who is connected may still stand before the door.</summary>
    public async Task InsideAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            await _entered.WaitAsync().OrFail();
        }
    }

    /// <summary>Waits until so many conversations pause before a letter, and lets the pauses end; that many times.</summary>
    public async Task SpeakAsync(int letters, int conversations = 1)
    {
        for (var i = 0; i < letters; i++)
        {
            await Clock.TimersAsync(conversations);
            Clock.Advance(Pause);
        }
    }

    /// <summary>Tells the server to stop. It then sets a timer for the ten seconds that it gives to those inside.</summary>
    public Task CloseAsync() => _stop.CancelAsync();

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        _visitors.ForEach(visitor => visitor.Dispose());

        // After a test that failed somebody may still be in the middle of a line.
        while (!Serving.IsCompleted)
        {
            Clock.Advance(Pause);
            await Task.Yield();
        }

        Listener.Dispose();
        Clock.Dispose();
        Log.Dispose();
        _entered.Dispose();
        _stop.Dispose();
    }
}

/// <summary>Somebody who talks to radecho.</summary>
internal sealed class RadEchoVisitor(TcpClient client) : IDisposable
{
    private readonly StreamReader _ear = new(client.GetStream());

    public async Task SayAsync(string text) => await client.GetStream().WriteAsync(System.Text.Encoding.UTF8.GetBytes(text));

    public async Task<char> HearLetterAsync()
    {
        var letter = new char[1];
        Assert.Equal(1, await _ear.ReadAsync(letter).AsTask().OrFail());
        return letter[0];
    }

    public Task<string?> HearLineAsync() => _ear.ReadLineAsync().OrFail();

    /// <summary>All that comes until the other side ends the conversation.</summary>
    public Task<string> HearRestAsync() => _ear.ReadToEndAsync().OrFail();

    /// <summary>Breaks the connection instead of ending it.</summary>
    public void HangUp()
    {
        client.LingerState = new LingerOption(true, 0);
        client.Close();
    }

    public void Dispose()
    {
        _ear.Dispose();
        client.Dispose();
    }
}
