using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Generator;

/// <summary>Finds out what is known of each name in a listing, from the compilation that the listing is part of.</summary>
internal static class NameListings
{
    /// <param name="listings">Listings whose lines know their kinds: what is no name to readers gets no card.</param>
    /// <param name="project">The project that they belong to.</param>
    /// <param name="root">Absolute path of the series' folder.</param>
    /// <returns>The listings with the names in their lines, and the cards that these count, in the order of first appearance.</returns>
    public static async Task<(ImmutableArray<Listing> Listings, ImmutableArray<Card> Cards)> Of(
        ImmutableArray<Listing> listings, Project project, string root, CancellationToken cancel)
    {
        var named = ImmutableArray.CreateBuilder<Listing>();
        var numbers = new Dictionary<Card, int>();
        foreach (var file in listings.GroupBy(listing => listing.At.File, StringComparer.Ordinal))
        {
            var source = await OpenedFile.Of(project, root, file.Key, cancel);
            var model = (await source.Document.GetSemanticModelAsync(cancel))!;
            var tokens = (await model.SyntaxTree.GetRootAsync(cancel)).DescendantTokens()
                .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
                .ToLookup(token => source.Text.Lines.GetLineFromPosition(token.SpanStart).LineNumber + 1);
            var cards = new DescribeName(model, listings, root, cancel);
            named.AddRange(file.Select(listing => listing with { Lines = [.. listing.Lines.Select(line => Name(line, listing, source, tokens[line.Number], cards))] }));
        }

        return (named.ToImmutable(), [.. numbers.OrderBy(card => card.Value).Select(card => card.Key)]);

        CodeLine Name(CodeLine line, Listing listing, OpenedFile source, IEnumerable<SyntaxToken> tokens, DescribeName cards)
        {
            var start = source.StartOf(line);
            var names = tokens
                .Select(token => (Start: token.SpanStart - start, Token: token))
                .Where(name => line.Kinds[name.Start] != 'a')
                .Select(name => (name.Start, Card: cards.CardOf(name.Token, listing)))
                .Where(name => name.Card is not null)
                .Select(name => string.Create(CultureInfo.InvariantCulture, $"{name.Start}:{Number(name.Card!)}"));
            return line with { Names = string.Join(' ', names) is { Length: > 0 } joined ? joined : null };
        }

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
