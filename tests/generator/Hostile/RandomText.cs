using CsCheck;

namespace Generator.Tests.Hostile;

/// <summary>Texts that are put together at random.</summary>
internal static class RandomText
{
    /// <param name="most">The largest number of words in a text.</param>
    public static Gen<string> Of(int most, params string[] words) =>
        Gen.Int[0, words.Length - 1]
            .Array[0, most]
            .Select(picked => string.Concat(picked.Select(index => words[index])));
}
