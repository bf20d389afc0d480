using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Generator.Cards;

/// <summary>The cards for the names in all listings.</summary>
/// <param name="Cards">In order of first appearance; names refer to them by index.</param>
public sealed record NamedCode(ImmutableArray<Card> Cards, ImmutableArray<ListingNames> Listings) : IDocument
{
    // Many articles may show a listing.
    private readonly Dictionary<string, Lazy<ImmutableDictionary<(int Line, int Column), int>>> _byKey = Listings
        .DistinctBy(listing => listing.Key)
        .ToDictionary(
            listing => listing.Key,
            listing => new Lazy<ImmutableDictionary<(int Line, int Column), int>>(() => listing.Places),
            StringComparer.Ordinal
        );

    /// <param name="files">What each file has, with numbers of its own.</param>
    public static NamedCode Joined(IEnumerable<NamedCode> files)
    {
        var numbers = new CardNumbers();
        ImmutableArray<ListingNames> listings =
        [
            .. files.SelectMany(file =>
                file.Listings.Select(listing =>
                    ListingNames.Of(
                        listing.Key,
                        listing.InOrder.Select(name => (name.Line, name.Column, numbers.Of(file.Cards[name.Card])))
                    )
                )
            ),
        ];
        return new NamedCode(numbers.Cards, listings);
    }

    /// <returns>Card index of each name in a listing, by line in the file and column, from 0.</returns>
    public ImmutableDictionary<(int Line, int Column), int> NamesIn(string key) =>
        _byKey.TryGetValue(key, out var names) ? names.Value : ImmutableDictionary<(int Line, int Column), int>.Empty;
}

/// <summary>The names in a listing that have cards.</summary>
/// <param name="Names">Line in the file, column from 0, and card index of each name: <c>12:4:17 12:12:3</c>.</param>
public sealed record ListingNames(string Key, string Names)
{
    public ImmutableDictionary<(int Line, int Column), int> Places =>
        InOrder.ToImmutableDictionary(name => (name.Line, name.Column), name => name.Card);

    public IEnumerable<(int Line, int Column, int Card)> InOrder =>
        Names
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(name => name.Split(':').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray())
            .Select(name => (name[0], name[1], name[2]));

    public static ListingNames Of(string key, IEnumerable<(int Line, int Column, int Card)> names) =>
        new(
            key,
            string.Join(
                ' ',
                names.Select(name =>
                    string.Create(CultureInfo.InvariantCulture, $"{name.Line}:{name.Column}:{name.Card}")
                )
            )
        );
}

/// <summary>Serializes names for the evidence.</summary>
[JsonSerializable(typeof(ImmutableArray<NamedCode>))]
[JsonSourceGenerationOptions(
    IgnoreReadOnlyProperties = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true
)]
internal sealed partial class CardsJson : JsonSerializerContext;
