// Not a program: the programs that print letters include this file.
namespace Async;

public static class Letters
{
    #region letters
    public static void Print(string text, TextWriter output, Action pause)
    {
        foreach (var letter in text)
        {
            output.Write(letter);
            pause();
        }

        output.WriteLine();
    }
    #endregion
}
