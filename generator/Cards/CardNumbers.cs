using System.Collections.Immutable;

namespace Generator.Cards;

/// <summary>Numbers cards in order of first appearance.</summary>
internal sealed class CardNumbers
{
    private readonly Dictionary<Card, int> _numbers = [];

    public ImmutableArray<Card> Cards => [.. _numbers.OrderBy(card => card.Value).Select(card => card.Key)];

    /// <returns>Number of the card, from 0.</returns>
    public int Of(Card card)
    {
        if (!_numbers.TryGetValue(card, out var number))
        {
            _numbers.Add(card, number = _numbers.Count);
        }

        return number;
    }
}
