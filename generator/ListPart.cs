using System.Collections.Immutable;
using System.Globalization;

namespace Generator;

/// <summary>One of the pages that a long list is cut into. A short list has one part.</summary>
/// <param name="First">Path in the site of the first part.</param>
/// <param name="Number">From 1.</param>
/// <param name="Count">How many parts the list has.</param>
public sealed record ListPart(string First, int Number, int Count)
{
    // Links to all parts would make each page longer, the longer the list is.
    private const int Around = 2;

    public string SitePath => PathOf(Number);

    /// <summary>Path of the part before this one; null if this is the first one.</summary>
    public string? Previous => Number > 1 ? PathOf(Number - 1) : null;

    /// <summary>Path of the part after this one; null if this is the last one.</summary>
    public string? Next => Number < Count ? PathOf(Number + 1) : null;

    /// <summary>The numbers of the first part, the last one, and those around this one, in order.</summary>
    public IEnumerable<int> Near =>
        Enumerable
            .Range(Number - Around, (2 * Around) + 1)
            .Where(number => number > 1 && number < Count)
            .Prepend(1)
            .Append(Count)
            .Distinct();

    /// <summary>Path of a part: those after the first one are in a folder with its name.</summary>
    public string PathOf(int number) =>
        number == 1
            ? First
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{Path.ChangeExtension(First, null)}/{number}{Path.GetExtension(First)}"
            );

    /// <returns>The title of the list, with the number of the part if it is not the first one.</returns>
    public string TitleOf(string list) =>
        Number == 1 ? list : string.Create(CultureInfo.InvariantCulture, $"{list}, page {Number} of {Count}");

    /// <summary>Cuts a list into parts.</summary>
    /// <param name="first">Path in the site of the first part.</param>
    /// <returns>At least one part, even of an empty list.</returns>
    public static ImmutableArray<(ListPart Part, ImmutableArray<T> Items)> Cut<T>(
        ImmutableArray<T> items,
        string first,
        SeriesSettings settings
    )
    {
        var parts = items.Chunk(settings.MostPerPage).DefaultIfEmpty([]).ToArray();
        return
        [
            .. parts.Select((part, index) => (new ListPart(first, index + 1, parts.Length), part.ToImmutableArray())),
        ];
    }
}
