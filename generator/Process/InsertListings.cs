using System.Collections.Immutable;
using Generator.Snippets;
using Markdig.Syntax;

namespace Generator;

/// <summary>Puts listings into the syntax tree where the article names them, so that every later problem keeps the author's line.</summary>
internal static class InsertListings
{
    private const string Output = "output";

    private const string Mark = "mark";

    private const string Measured = "measured";

    private const string Tests = "tests";

    private const string Timeline = "timeline";

    private const string Lowered = "lowered";

    // Leaves the code out; only slides have so little room.
    private const string Alone = "alone";

    private static readonly string[] Options = [Output, Timeline, Lowered, Tests, Mark, Measured];

    /// <param name="listings">All listings of the series; keys may repeat, which is reported elsewhere.</param>
    /// <param name="cards">What is known of the names in them.</param>
    public static Article Into(Article article, ImmutableArray<Listing> listings, ImmutableArray<Card> cards)
    {
        var byKey = listings.DistinctBy(listing => listing.Key).ToImmutableDictionary(listing => listing.Key, StringComparer.Ordinal);
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var quotes = ImmutableArray.CreateBuilder<Quote>();
        var options = article.FrontMatter.Form == Form.Slides ? [.. Options, Alone] : Options;
        var snippets = article.Tree.Descendants<SnippetBlock>().ToArray();
        var numbered = Number(snippets.Select(snippet => byKey.GetValueOrDefault(snippet.Key)).OfType<Listing>(), cards);
        foreach (var snippet in snippets)
        {
            var at = new Location(article.Source.Path, snippet.Line + 1, snippet.Column + 1);
            if (!byKey.TryGetValue(snippet.Key, out var listing))
            {
                problems.Add(Problems.UnknownListing(at, snippet.Key, byKey.Keys.Order(StringComparer.Ordinal)));
                continue;
            }

            problems.AddRange(Faults(snippet, listing, options, at));
            var isFirst = quotes.All(quote => quote.Key != listing.Key);
            var quote = new Quote(listing.Key, at);
            quotes.Add(quote);
            var parent = snippet.Parent!;
            parent[parent.IndexOf(snippet)] = new FigureBlock(Figure(snippet, listing, isFirst ? quote.Anchor : null, quotes.Count, numbered)) { Line = snippet.Line, Column = snippet.Column, Span = snippet.Span };
        }

        return article with { Quotes = quotes.ToImmutable(), Cards = [.. numbered.Values.OrderBy(card => card.Number)], Problems = [.. article.Problems, .. problems] };
    }

    // A page counts its cards itself, so that it stays the same when listings of other pages change.
    private static ImmutableDictionary<int, PageCard> Number(IEnumerable<Listing> listings, ImmutableArray<Card> cards) =>
        listings.SelectMany(listing => listing.Lines.SelectMany(line => line.Runs).Where(run => run.Card is not null).Select(run => (Card: run.Card!.Value, listing.Key)))
            .DistinctBy(name => name.Card)
            .Index().ToImmutableDictionary(name => name.Item.Card, name => new PageCard(name.Index + 1, cards[name.Item.Card], name.Item.Key));

    private static Figure Figure(SnippetBlock snippet, Listing listing, string? id, int number, ImmutableDictionary<int, PageCard> cards)
    {
        var marks = snippet.Options.Where(option => option.Name == Mark && option.Value is not null).Select(option => option.Value!).ToArray();
        var marked = listing.Lines.Index().Where(line => marks.Any(mark => line.Item.Text.Contains(mark, StringComparison.Ordinal))).Select(line => line.Index);
        var output = snippet.Options.Where(option => option.Name == Output).ToArray();
        var question = output.FirstOrDefault().Value;
        var shown = listing.Proof?.Outputs.FirstOrDefault()?.Shown;
        // The compiler speaks where the fault is, unless the reader is asked first.
        var refused = question is null ? shown as Refused : null;
        var measured = snippet.Options.Any(option => option.Name == Measured) ? listing.Measured : null;
        var lanes = Lanes(snippet);
        return new Figure(
            listing,
            [.. marked],
            output.Length > 0 && refused is null ? shown : null,
            refused?.Refusals ?? [],
            measured,
            snippet.Options.Where(option => option.Name == Lowered).SelectMany(option => Named(listing, option.Value)).FirstOrDefault(),
            snippet.Options.Any(option => option.Name == Tests),
            question,
            lanes is { } asked ? Pictures.Of([listing], asked, $"timeline.{number}", addressOf: null) : null,
            id,
            cards)
        {
            ShowsCode = snippet.Options.All(option => option.Name != Alone),
        };
    }

    private static ImmutableArray<string>? Lanes(SnippetBlock snippet) =>
        snippet.Options.Any(option => option.Name == Timeline)
            ? [.. snippet.Options.Where(option => option.Name == Timeline).SelectMany(option => option.Value?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [])]
            : null;

    private static IEnumerable<Problem> Faults(SnippetBlock snippet, Listing listing, string[] options, Location at)
    {
        foreach (var (name, value) in snippet.Options)
        {
            if (!options.Contains(name, StringComparer.Ordinal))
            {
                yield return Problems.UnknownOption(at, name, options);
            }
            else if (name == Mark && !listing.Text.Contains(value ?? "\0", StringComparison.Ordinal))
            {
                yield return Problems.MarksNothing(at, listing.Key, value ?? "");
            }
            else if (name == Measured && listing.Measured is null)
            {
                yield return Problems.NotMeasured(at, listing.Key, listing.At.File);
            }
            else if (name == Lowered && listing.Proof is not null && Named(listing, value).Length != 1)
            {
                yield return listing.Lowered.IsEmpty ? Problems.NothingLowered(at, listing.Key)
                    : value is null ? Problems.SeveralLowered(at, listing.Key, listing.Lowered.Select(member => member.Name))
                    : Problems.UnknownLowered(at, listing.Key, value, listing.Lowered.Select(member => member.Name));
            }
            else if (name == Output && listing.Proof is { Outputs.IsEmpty: true })
            {
                yield return Problems.NoOutput(at, listing.Key);
            }
            else if (name == Output && listing.Proof is { } proof && proof.Outputs.DistinctBy(output => output.Shown.Text).Count() > 1)
            {
                yield return Problems.TwoOutputs(at, listing.Key, string.Join(", ", proof.Outputs.Select(output => Path.GetFileName(output.From))));
            }
        }

        foreach (var fault in Lanes(snippet) is { } lanes ? Pictures.LaneFaults(lanes, at).Concat(Pictures.RunFaults(listing, at)) : [])
        {
            yield return fault;
        }

        // docfx writes paths relative to the article; the file's own name is what an author gets wrong.
        if (snippet.Source is { } source && !source.Replace('\\', '/').EndsWith(listing.At.File, StringComparison.Ordinal))
        {
            yield return Problems.OtherFile(at, listing.Key, source, listing.At);
        }
    }

    private static ImmutableArray<LoweredMember> Named(Listing listing, string? name) =>
        name is null ? listing.Lowered : [.. listing.Lowered.Where(member => member.Name == name)];
}
