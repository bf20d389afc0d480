namespace Benchmarks;

/// <summary>Draws invented words, of which some are frequent and most are rare, as in a language.</summary>
/// <param name="seed">The same seed gives the same words.</param>
internal sealed class Words(int seed)
{
    private const int Vocabulary = 8_000;

    private static readonly string[] Syllables =
    [
        .. from first in "bdfglmnprst" from second in "aeiou" select $"{first}{second}",
    ];

    private readonly Random _random = new(seed);

    public int Below(int end) => _random.Next(end);

    public string Some(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word()));

    public string Capitalised(int count)
    {
        var words = Some(count);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    // Cubing makes small ranks frequent.
    private string Word()
    {
        var rank = (int)(Math.Pow(_random.NextDouble(), 3) * Vocabulary);
        var (word, rest) = (Syllables[rank % Syllables.Length], (rank / Syllables.Length) + 1);
        while (rest > 0)
        {
            word += Syllables[rest % Syllables.Length];
            rest /= Syllables.Length;
        }

        return word;
    }
}
