#!/usr/bin/env dotnet
using System.Net.Sockets;

namespace Web;

/// <summary>Talks with one visitor.</summary>
/// <param name="closing">Cancelled when the server closes: finish what you have begun, and begin nothing new.</param>
/// <param name="over">Cancelled when the time for that is over: end at once.</param>
public delegate Task Conversation(TcpClient visitor, CancellationToken closing, CancellationToken over);

public static class TcpServer
{
    #region radecho
    public static async Task Serve(
        TcpListener listener, Conversation converse,
        TimeProvider clock, TextWriter log, CancellationToken stop)
    {
        using var closing = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var over = new CancellationTokenSource();
        var conversations = new List<Task>();
        try
        {
            while (true)
            {
                var visitor = await listener.AcceptTcpClientAsync(stop);
                conversations.RemoveAll(conversation => conversation.IsCompleted);
                conversations.Add(
                    Attend(visitor, converse, log, closing.Token, over.Token));
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Closing time.
        }
        finally
        {
            listener.Stop();
            await closing.CancelAsync();
            await End(conversations, over, clock);
        }
    }
    #endregion

    #region radecho-attend
    private static async Task Attend(
        TcpClient visitor, Conversation converse,
        TextWriter log, CancellationToken closing, CancellationToken over)
    {
        using (visitor)
        {
            try
            {
                await converse(visitor, closing, over);
            }
            catch (OperationCanceledException)
                when (closing.IsCancellationRequested)
            {
                // The server is closing.
            }
            catch (IOException)
            {
                // The visitor has hung up.
            }
            catch (Exception exception)
            {
                log.WriteLine($"A conversation failed: {exception.Message}");
            }
        }
    }
    #endregion

    #region radecho-end
    private static async Task End(
        List<Task> conversations, CancellationTokenSource over, TimeProvider clock)
    {
        var ended = Task.WhenAll(conversations);
        var tenSeconds = Task.Delay(TimeSpan.FromSeconds(10), clock, over.Token);
        await Task.WhenAny(ended, tenSeconds);
        await over.CancelAsync();
        await ended;
    }
    #endregion
}
