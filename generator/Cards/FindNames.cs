using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Generator.Cards;

/// <summary>Creates the cards for the names in all listings, from the compilation.</summary>
internal static class FindNames
{
    public const string Name = "names";

    /// <param name="code">Must contain the kinds of characters: plain text gets no card.</param>
    public static async Task<Found> Of(Investigation code)
    {
        var extracted = code.Before.Get<ExtractedCode>();
        var colours = ColourLines.From(code.Before);
        var own = extracted.Listings.ToLookup(listing => listing.At.File, StringComparer.Ordinal);
        // A card names the listing that declares what the name means.
        var places = string.Join('\n', extracted.Listings.Select(PlaceOf));
        var named = new List<NamedCode>();
        foreach (var file in extracted.Files.Where(file => own[file.Path].Any()))
        {
            named.AddRange(
                await code.Known.Of(
                    Name,
                    file,
                    CardsJson.Default.ImmutableArrayNamedCode,
                    async () => [await In(file.Path, own[file.Path], colours, code)],
                    places
                )
            );
        }

        return Found.Only([NamedCode.Joined(named)]);
    }

    private static string PlaceOf(Listing listing) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{listing.Key} {listing.At.File} {listing.At.Line} {listing.Lines.Length} {listing.Lines[^1].Number}"
        );

    private static async Task<NamedCode> In(
        string file,
        IEnumerable<Listing> own,
        ColourLines colours,
        Investigation code
    )
    {
        var source = await OpenedFile.Of(code.Compiled, code.Root, file, code.Cancel);
        var model = (await source.Document.GetSemanticModelAsync(code.Cancel))!;
        var tokens = (await model.SyntaxTree.GetRootAsync(code.Cancel))
            .DescendantTokens()
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
            .ToLookup(token => source.Text.Lines.GetLineFromPosition(token.SpanStart).LineNumber + 1);
        var cards = new DescribeName(model, code.Before.Get<ExtractedCode>().Listings, code.Root, code.Cancel);
        var numbers = new CardNumbers();
        ImmutableArray<ListingNames> names =
        [
            .. own.Select(listing => ListingNames.Of(listing.Key, Names(listing, source, tokens, cards))),
        ];
        return new NamedCode(numbers.Cards, names);

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
            select (line.Number, column, numbers.Of(card));
    }
}
