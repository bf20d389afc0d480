using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Generator.Cards;

/// <summary>Creates the cards for the names in all listings, from the compilation.</summary>
internal static class FindNames
{
    /// <param name="code">Must contain the kinds of characters: plain text gets no card.</param>
    public static async Task<Found> Of(Investigation code)
    {
        var listings = code.Before.Get<ExtractedCode>().Listings;
        var colours = ColourLines.From(code.Before);
        var named = new List<ListingNames>();
        var numbers = new Dictionary<Card, int>();
        foreach (var file in listings.GroupBy(listing => listing.At.File, StringComparer.Ordinal))
        {
            var source = await OpenedFile.Of(code.Compiled, code.Root, file.Key, code.Cancel);
            var model = (await source.Document.GetSemanticModelAsync(code.Cancel))!;
            var tokens = (await model.SyntaxTree.GetRootAsync(code.Cancel))
                .DescendantTokens()
                .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
                .ToLookup(token => source.Text.Lines.GetLineFromPosition(token.SpanStart).LineNumber + 1);
            var cards = new DescribeName(model, listings, code.Root, code.Cancel);
            named.AddRange(file.Select(listing => ListingNames.Of(listing.Key, Names(listing, source, tokens, cards))));
        }

        return Found.Only([
            new NamedCode([.. numbers.OrderBy(card => card.Value).Select(card => card.Key)], [.. named]),
        ]);

        IEnumerable<(int Line, int Column, int Card)> Names(
            Listing listing,
            OpenedFile source,
            ILookup<int, SyntaxToken> tokens,
            DescribeName cards
        ) =>
            from line in colours.Of(listing)
            let start = source.StartOf(line.Number, line.Text)
            from token in tokens[line.Number]
            let column = token.SpanStart - start
            where line.Kinds[column] != 'a'
            let card = cards.CardOf(token, listing)
            where card is not null
            select (line.Number, column, Number(card));

        int Number(Card card)
        {
            if (!numbers.TryGetValue(card, out var number))
            {
                numbers.Add(card, number = numbers.Count);
            }

            return number;
        }
    }
}
