using System.Text;
using CsCheck;

namespace Generator.Tests.Hostile;

/// <summary>Texts that somebody could have written, changed in a few places at random.</summary>
internal static class Mutated
{
    // Much of the same is what makes a bad loop slow.
    private static readonly Gen<int> Times = Gen.Frequency(
        (8, Gen.Const(1)),
        (1, Gen.Int[2, 10]),
        (1, Gen.Int[100, 400])
    );

    /// <param name="corpus">The texts.</param>
    /// <param name="words">What is put into them.</param>
    public static Gen<string> Of(IReadOnlyList<string> corpus, params string[] words)
    {
        var edit = Gen.Select(Gen.Double.Unit, Gen.Int[0, 30], Gen.Int[0, words.Length - 1], Times);
        return Gen.Select(Gen.Int[0, corpus.Count - 1], edit.Array[0, 8])
            .Select((text, edits) => Whole(edits.Aggregate(corpus[text], Change)));

        string Change(string text, (double At, int Gone, int Word, int Times) edit)
        {
            var at = (int)(edit.At * text.Length);
            var words = string.Concat(Enumerable.Repeat(Word(edit.Word), edit.Times));
            return text.Remove(at, Math.Min(edit.Gone, text.Length - at)).Insert(at, words);
        }

        string Word(int word) => words[word];
    }

    // Half of a character does not come out of a file.
    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
