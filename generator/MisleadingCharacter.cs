using System.Buffers;
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

    // Letters and marks that are not shown: fillers of Hangul, joiners, vowels of Khmer, and a cell of Braille.
    private static readonly int[] Blank = [0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0];

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
            UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => "is a character that no standard knows",
            _ when Blank.Contains(rune.Value) => "is not visible",
            // Of emoji, digits in a frame, and the letters of some languages there is more than one form.
            _ when IsSelector(rune.Value) && !IsAfterForms(text, index) => "is not visible",
            _ when LooksLatin(rune.Value) && IsAmongLatin(text, index) =>
                "looks like another letter and stands in a word with Latin ones",
            _ => null,
        };
        return why is null ? null : new(index, string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}"), why);
    }

    private static bool IsSelector(int character) =>
        character is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) or (>= 0x180B and <= 0x180D) or 0x180F;

    private static bool IsAfterForms(string text, int index) =>
        index > 0
        && Rune.DecodeLastFromUtf16(text.AsSpan(0, index), out var before, out _) == OperationStatus.Done
        && (before.Value is >= 0x1800 or '#' or '*' or (>= '0' and <= '9') || Rune.IsSymbol(before));

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
