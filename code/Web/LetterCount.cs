#!/usr/bin/env dotnet
using System.Globalization;
using System.Text;

namespace Web;

public static class LetterCount
{
    public static void Main() => Count(Console.Out);

    #region letter-count
    public static void Count(TextWriter output)
    {
        string[] letters = ["M", "ü", "🐄", "👩‍🌾"];
        foreach (var letter in letters)
        {
            var bytes = Encoding.UTF8.GetByteCount(letter);
            var runes = letter.EnumerateRunes().Count();
            var elements = new StringInfo(letter).LengthInTextElements;
            output.WriteLine($"{letter}: bytes {bytes}, chars {letter.Length}, " +
                $"runes {runes}, text elements {elements}");
        }
    }
    #endregion
}
