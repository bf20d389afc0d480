#!/usr/bin/env dotnet
#:property StartupObject=Web.RadEchoSilence
#:include RadEcho.cs
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace Web;

public static class RadEchoSilence
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
        await RadEcho.Serve(listener, visitor => Converse(visitor, TimeProvider.System, closing.Token), closing.Token);
    }

    #region radecho-silence
    public static async Task Converse(TcpClient visitor, TimeProvider clock, CancellationToken closing)
    {
        try
        {
            using var stream = visitor.GetStream();
            using var reader = new StreamReader(stream);
            await using var writer = new StreamWriter(stream) { AutoFlush = true, NewLine = "\n" };
            while (await Listen(reader, clock, closing) is { } line && line != "exit")
            {
                await RadEcho.Speak(line, writer, clock);

                // A line that has arrived already is read without a look at the token.
                closing.ThrowIfCancellationRequested();
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            // Closing time, a silence of ten seconds, or the visitor has hung up.
        }
    }

    private static async Task<string?> Listen(StreamReader reader, TimeProvider clock, CancellationToken closing)
    {
        using var silence = new CancellationTokenSource(TimeSpan.FromSeconds(10), clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(closing, silence.Token);
        return await reader.ReadLineAsync(either.Token);
    }
    #endregion
}
