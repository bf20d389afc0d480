#!/usr/bin/env dotnet
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace Web;

public static class RadEcho
{
    public static async Task Main()
    {
        using var closing = new CancellationTokenSource();
        void Close(PosixSignalContext signal)
        {
            signal.Cancel = true;
            closing.Cancel();
        }

        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Close);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Close);
        using var listener = new TcpListener(IPAddress.Loopback, 5081);
        listener.Start();
        Console.WriteLine("Now listening on localhost:5081");
        await Serve(listener, visitor => Converse(visitor, TimeProvider.System, closing.Token), closing.Token);
    }

    #region radecho
    public static async Task Serve(TcpListener listener, Func<TcpClient, Task> converse, CancellationToken closing)
    {
        var conversations = new List<Task>();
        try
        {
            while (true)
            {
                var visitor = await listener.AcceptTcpClientAsync(closing);
                conversations.RemoveAll(conversation => conversation.IsCompletedSuccessfully);
                conversations.Add(converse(visitor));
            }
        }
        catch (OperationCanceledException)
        {
            listener.Stop();
        }

        await Task.WhenAll(conversations);
    }
    #endregion

    #region radecho-converse
    public static async Task Converse(TcpClient visitor, TimeProvider clock, CancellationToken closing)
    {
        try
        {
            using var stream = visitor.GetStream();
            using var reader = new StreamReader(stream);
            await using var writer = new StreamWriter(stream) { AutoFlush = true, NewLine = "\n" };
            while (await reader.ReadLineAsync(closing) is { } line && line != "exit")
            {
                await Speak(line, writer, clock);

                // A line that has arrived already is read without a look at the token.
                closing.ThrowIfCancellationRequested();
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            // Closing time, or the visitor has hung up. Either way the conversation is over.
        }
    }
    #endregion

    #region radecho-speak
    public static async Task Speak(string line, TextWriter writer, TimeProvider clock)
    {
        foreach (var rune in line.EnumerateRunes())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), clock);
            await writer.WriteAsync(rune.ToString());
        }

        await writer.WriteLineAsync();
    }
    #endregion
}
