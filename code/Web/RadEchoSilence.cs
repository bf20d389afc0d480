#!/usr/bin/env dotnet
#:property StartupObject=Web.RadEchoSilence
#:include RadEcho.cs
using System.Net.Sockets;

namespace Web;

public static class RadEchoSilence
{
    public static Task Main() =>
        RadEcho.Open((visitor, closing, over) => Converse(visitor, TimeProvider.System, closing, over));

    #region radecho-silence
    public static async Task Converse(
        TcpClient visitor, TimeProvider clock, CancellationToken closing, CancellationToken over)
    {
        using var stream = visitor.GetStream();
        using var reader = new StreamReader(stream);
        await using var writer = new StreamWriter(stream) { AutoFlush = true };
        while (await Listen(reader, clock, closing) is { } line && line != "exit")
        {
            await RadEcho.Speak(line, writer, clock, over);
            closing.ThrowIfCancellationRequested();
        }
    }

    private static async Task<string?> Listen(
        StreamReader reader, TimeProvider clock, CancellationToken closing)
    {
        using var silence = new CancellationTokenSource(TimeSpan.FromSeconds(10), clock);
        using var either =
            CancellationTokenSource.CreateLinkedTokenSource(closing, silence.Token);
        try
        {
            return await reader.ReadLineAsync(either.Token);
        }
        catch (OperationCanceledException)
            when (silence.IsCancellationRequested && !closing.IsCancellationRequested)
        {
            // Silence ends a conversation as hanging up does: no other line comes.
            return null;
        }
    }
    #endregion
}
