namespace Concurrency;

/// <summary>Prints a line letter by letter, and pauses after each.</summary>
#region radprint
public static class RadPrint
{
    public static void WriteLine(string text, TextWriter output, Action pause)
    {
        foreach (var letter in text)
        {
            output.Write(letter);
            pause();
        }

        output.WriteLine();
    }
}
#endregion
