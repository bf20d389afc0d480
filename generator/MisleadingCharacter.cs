using System.Globalization;
using System.Text;

namespace Generator;

/// <summary>A character that readers do not see, or take for another one.</summary>
/// <param name="Index">Where it is in the text.</param>
/// <param name="Name">Its code point, such as <c>U+202E</c>.</param>
/// <param name="Why">What is wrong with it; follows its name.</param>
internal sealed record MisleadingCharacter(int Index, string Name, string Why)
{
    // Soft hyphen, joiners and marks of direction, which some languages and emoji need.
    private const string Needed = "\u00AD\u200C\u200D\u200E\u200F\u061C";

    private const string GreekLikeLatin = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧον";

    // So far a word is looked at, however long it is.
    private const int LongestWord = 40;

    /// <returns>The first one in a text; null if it has none.</returns>
    public static MisleadingCharacter? In(string text)
    {
        // Most texts have nothing but ASCII, where only control characters mislead.
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is not ('\n' or '\t' or (>= ' ' and <= '~')) && At(text, index) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static MisleadingCharacter? At(string text, int index)
    {
        if (!Rune.TryGetRuneAt(text, index, out var rune))
        {
            // The second half of a pair.
            return null;
        }

        var why = Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Control => "is a control character",
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => null,
            UnicodeCategory.Format when rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) =>
                "changes the direction of the text",
            // Flags of regions are spelt with characters that are not shown, after a black flag.
            UnicodeCategory.Format when rune.Value >= 0xE0020 && IsInFlag(text, index) => null,
            UnicodeCategory.Format when !Needed.Contains(text[index], StringComparison.Ordinal) => "is not visible",
            UnicodeCategory.OtherNotAssigned when (rune.Value & 0xFFFE) == 0xFFFE => "is not a character",
            _ when LooksLatin(rune.Value) && IsAmongLatin(text, index) =>
                "looks like another letter and stands in a word with Latin ones",
            _ => null,
        };
        return why is null ? null : new(index, string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}"), why);
    }

    private static bool IsInFlag(string text, int index)
    {
        var first = Math.Max(2, index - LongestWord);
        while (index >= first && char.IsLowSurrogate(text[index - 1]) && text[index - 2] == '\uDB40')
        {
            index -= 2;
        }

        return index >= 2
            && char.IsSurrogatePair(text[index - 2], text[index - 1])
            && char.ConvertToUtf32(text[index - 2], text[index - 1]) == 0x1F3F4;
    }

    private static bool LooksLatin(int character) =>
        character is (>= 0x0400 and <= 0x058F) or (>= 0x13A0 and <= 0x13FF)
        || (character < 0x0400 && GreekLikeLatin.Contains((char)character, StringComparison.Ordinal));

    private static bool IsAmongLatin(string text, int index)
    {
        var (start, end) = (index, index);
        while (start > Math.Max(0, index - LongestWord) && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        while (end < Math.Min(text.Length, index + LongestWord) && char.IsLetter(text[end]))
        {
            end++;
        }

        return text.AsSpan(start, end - start).IndexOfAnyInRange('A', 'z') >= 0;
    }
}
