#!/usr/bin/env dotnet
#:include TcpServer.cs
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace Web;

public static class RadEcho
{
    public static Task Main() =>
        Open((visitor, closing, over) => Converse(visitor, TimeProvider.System, closing, over));

    /// <summary>Serves until Ctrl+C is pressed, or the system asks the program to end.</summary>
    public static async Task Open(Conversation converse)
    {
        using var stop = new CancellationTokenSource();
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        using var listener = new TcpListener(IPAddress.Loopback, 5081);
        listener.Start();
        Console.WriteLine("Now listening on localhost:5081");
        await TcpServer.Serve(listener, converse, TimeProvider.System, Console.Error, stop.Token);

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }
    }

    #region radecho-converse
    public static async Task Converse(
        TcpClient visitor, TimeProvider clock, CancellationToken closing, CancellationToken over)
    {
        using var stream = visitor.GetStream();
        using var reader = new StreamReader(stream);
        await using var writer = new StreamWriter(stream) { AutoFlush = true };
        while (await reader.ReadLineAsync(closing) is { } line && line != "exit")
        {
            await Speak(line, writer, clock, over);

            // ReadLineAsync ignores its token if the next line is here already.
            closing.ThrowIfCancellationRequested();
        }
    }
    #endregion

    #region radecho-speak
    public static async Task Speak(
        string line, TextWriter writer, TimeProvider clock, CancellationToken over)
    {
        foreach (var rune in line.EnumerateRunes())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), clock, over);
            await writer.WriteAsync(rune.ToString().AsMemory(), over);
        }

        await writer.WriteAsync("\n".AsMemory(), over);
    }
    #endregion
}
