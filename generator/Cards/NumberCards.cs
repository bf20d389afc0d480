using System.Collections.Immutable;
using Markdig.Syntax;

namespace Generator.Cards;

/// <summary>
/// Numbers the cards of each page by itself, so that a page stays the same when other pages' listings change.
/// </summary>
internal static class NumberCards
{
    public static void In(Manuscript article, NamedCode named)
    {
        var numbers = new Dictionary<int, PageCard>();
        foreach (var block in article.Tree.Descendants<FigureBlock>())
        {
            block.Figure = Numbered(block.Figure, named, numbers);
        }

        article.Panels.Add(new PageCards([.. numbers.Values.OrderBy(card => card.Number)]));
    }

    private static Figure Numbered(Figure figure, NamedCode named, Dictionary<int, PageCard> numbers)
    {
        var known = named.NamesIn(figure.Listing.Key);
        var names = figure
            .Lines.SelectMany(line => line.Runs.Select(run => (At: (line.Number, run.Column), run.Text)))
            .Where(name => known.ContainsKey(name.At))
            .Select(name => (name.At, name.Text, Card: known[name.At]))
            .ToArray();
        // A card belongs to the first figure on the page that uses it.
        var isNew = names.DistinctBy(name => name.Card).Where(name => !numbers.ContainsKey(name.Card)).ToArray();
        foreach (var name in isNew)
        {
            numbers.Add(name.Card, new PageCard(numbers.Count + 1, named.Cards[name.Card]));
        }

        return figure with
        {
            Names = names.ToImmutableDictionary(name => name.At, name => numbers[name.Card].Number),
            Panels = isNew.Length == 0 ? figure.Panels : figure.Panels.Add(new NewNames([.. isNew.Select(Labelled)])),
        };

        NewName Labelled(((int Line, int Column) At, string Text, int Card) name)
        {
            var card = numbers[name.Card];
            var isAlone = isNew.Count(other => other.Text == name.Text) == 1;
            return new NewName(isAlone ? name.Text : card.Card.Signature, card.Number);
        }
    }
}
