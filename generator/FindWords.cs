using System.Collections.Immutable;

namespace Generator;

/// <summary>Other words by which readers look for a place on a page, as its author writes them.</summary>
/// <param name="Place">Anchor on the page, without <c>#</c>, or <see cref="WholePage"/>.</param>
/// <param name="Words">Words and phrases, each of which may consist of several words.</param>
public sealed record FindWords(string Place, ImmutableArray<string> Words, Location At)
{
    /// <summary>Stands for the page itself.</summary>
    public const string WholePage = "page";

    public const string Expected = "lines `anchor: words, other words`, indented";

    /// <param name="lines">Keys with their values; null if the value was no mapping.</param>
    /// <returns>Null if these are not such lines.</returns>
    internal static ImmutableArray<FindWords>? Parse(ImmutableArray<YamlEntry>? lines)
    {
        var read = lines?.Select(Parse).ToImmutableArray();
        return read?.Any(words => words is null) == false ? [.. read.Value.OfType<FindWords>()] : null;
    }

    private static FindWords? Parse(YamlEntry line)
    {
        var words = line is { IsList: false, Values: [var text] }
            ? text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : [];
        return words.Length > 0 ? new FindWords(line.Key, [.. words], line.At) : null;
    }
}
