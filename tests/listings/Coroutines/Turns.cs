using Listings.Tests.Shared;

namespace Listings.Tests.Coroutines;

/// <summary>The turns of a caller and a body, as their lines tell them.</summary>
internal static class Turns
{
    /// <param name="pingPong">Its lines begin with <c>caller:</c> or, indented, with <c>body:</c>. The last word of a turn is what it leads to.</param>
    public static Recording Of(Action<TextWriter> pingPong)
    {
        var recording = new Recording("lines", "caller", "body") { Main = Thread.CurrentThread };
        using var output = new TurnWriter(
            recording,
            (line, _) => line.Trim().Split(':')[0],
            (_, lines) => lines[^1].Split(' ')[^1],
            (speaker, _) => speaker == "body" ? "" : null);
        pingPong(output);
        output.End();
        return recording;
    }
}
