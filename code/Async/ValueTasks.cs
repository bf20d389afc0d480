#!/usr/bin/env dotnet
using System.Threading.Channels;

namespace Async;

public static class ValueTasks
{
    public static Task Main() => OpenTwice(Console.Out);

#pragma warning disable CA2012 // Awaiting a ValueTask twice is what this listing shows.
    #region value-task
    public static async Task OpenTwice(TextWriter output)
    {
        var mailbox = Channel.CreateUnbounded<string>();

        output.WriteLine("a letter that is there already:");
        await mailbox.Writer.WriteAsync("Moo!");
        var there = mailbox.Reader.ReadAsync();
        await Open(there, output);
        await Open(there, output);

        output.WriteLine("a letter still to come:");
        var toCome = mailbox.Reader.ReadAsync();
        await mailbox.Writer.WriteAsync("Oink!");
        await Open(toCome, output);
        await Open(toCome, output);

        output.WriteLine("the same, made a task:");
        var task = mailbox.Reader.ReadAsync().AsTask();
        await mailbox.Writer.WriteAsync("Cluck!");
        output.WriteLine($"  {await task}");
        output.WriteLine($"  {await task}");
    }
    #endregion
#pragma warning restore CA2012

    #region value-task-open
    private static async Task Open(ValueTask<string> letter, TextWriter output)
    {
        try
        {
            output.WriteLine($"  {await letter}");
        }
        catch (InvalidOperationException)
        {
            output.WriteLine("  refused: it was awaited before");
        }
    }
    #endregion
}
