#!/usr/bin/env dotnet
namespace Counting;

public static class Wolf
{
    public static void Main() => Console.Out.WriteLine(Visit("wolf"));

    // begin-snippet: wolf
    public static string Visit(string guest, Func<string>? told = null)
    {
        if (guest == "wolf")
        {
            return told?.Invoke() ?? "no sheep left";
        }

        return Impossible();
    }
    // end-snippet

    /// <summary>Never &lt;script&gt;alert("called")&lt;/script&gt; by <see cref="Visit"/>. Nor by others.</summary>
    private static string Impossible(string why = "<img src=x onerror=alert(1)>") => throw new InvalidOperationException(why);
}
