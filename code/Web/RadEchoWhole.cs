#!/usr/bin/env dotnet
using System.Globalization;

namespace Web;

public static class RadEchoWhole
{
    public static Task Main() => Speak("Grüße, 👩‍🌾!", Console.Out, TimeProvider.System, CancellationToken.None);

    #region radecho-whole
    public static async Task Speak(
        string line, TextWriter writer, TimeProvider clock, CancellationToken over)
    {
        var letters = StringInfo.GetTextElementEnumerator(line);
        while (letters.MoveNext())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), clock, over);
            await writer.WriteAsync(letters.GetTextElement().AsMemory(), over);
        }

        await writer.WriteAsync("\n".AsMemory(), over);
    }
    #endregion
}
