#!/usr/bin/env dotnet
namespace Tea;

/// <summary>A pot of tea.</summary>
public static class Teapot
{
    // It takes three seconds, because a minute is a second here.
    public static void Main() => Make(Console.Out, minutes => Thread.Sleep(TimeSpan.FromSeconds(minutes)));

    #region teapot
    public static void Make(TextWriter output, Action<int> wait)
    {
        output.WriteLine("The water boils.");
        Steep(output, wait);
        output.WriteLine("The tea is ready.");
    }

    private static void Steep(TextWriter output, Action<int> wait)
    {
        output.WriteLine("The tea steeps.");
        wait(3);
    }
    #endregion

    #region refill
    public static void Refill(int cups, TextWriter output)
    {
        while (cups > 0)
        {
            cups--;
            output.WriteLine($"{cups} left");
        }
    }
    #endregion

    #region pour
    public static IEnumerable<string> Pour(int cups)
    {
        for (var cup = 1; cup <= cups; cup++)
        {
            yield return $"cup {cup}";
        }
    }
    #endregion

    #region cups unquoted: it shows that a listing may give a reason instead
    public static int Cups(int guests) => guests * 2;
    #endregion
}
