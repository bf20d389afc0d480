using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Generator.Search;

/// <summary>Collects for each word the passages that have it, and how much it says about them.</summary>
/// <param name="silent">Words that say nothing. They are words, but no part of a phrase.</param>
internal sealed class CollectPostings(FrozenSet<string> silent)
{
    private const int PassagesAtATime = 4_096;

    // A phrase that a text has once may be there by chance, and all of them would double the index.
    private const int PhraseIsMeant = 2;

    private const int ManyTimes = 3;

    /// <param name="Ranks">Of words and phrases.</param>
    /// <param name="Phrases">Those that are no words.</param>
    /// <param name="Names">All names of the passage, each joined into one word.</param>
    private sealed record PassageWords(Dictionary<string, Rank> Ranks, HashSet<string> Phrases, HashSet<string> Names);

    /// <returns>Words, and phrases of two words, which are joined into one.</returns>
    public Dictionary<string, SearchPostings> Of(ImmutableArray<Passage> passages)
    {
        var postings = new Dictionary<string, SearchPostings>(StringComparer.Ordinal);
        // In parts, because the words of all passages would need more memory than the index.
        foreach (var part in passages.Index().Chunk(PassagesAtATime))
        {
            var words = part.ToImmutableArray().OnAllCores(passage => WordsOf(passage.Item));
            foreach (var ((number, passage), found) in part.Zip(words))
            {
                foreach (var (word, rank) in found.Ranks)
                {
                    var places = PlacesOf(word);
                    places.IsWord |= !found.Phrases.Contains(word);
                    places.Add(rank, number);
                }

                foreach (var name in found.Names)
                {
                    var places = PlacesOf(name);
                    // A typo in a whole title is found by the words of the title.
                    places.IsWord |= passage.Kind is PassageKind.Term or PassageKind.Listing;
                    places.AddNamed(passage.Kind, number);
                }
            }
        }

        return postings;

        SearchPostings PlacesOf(string word)
        {
            if (!postings.TryGetValue(word, out var places))
            {
                postings.Add(word, places = new SearchPostings());
            }

            return places;
        }
    }

    private PassageWords WordsOf(Passage passage)
    {
        var (words, phrases) = (
            Counted(SearchWords.In(passage.Text), 1),
            Counted(Phrases(passage.Text), PhraseIsMeant)
        );
        AddName(passage.Name, RankOfName(passage));
        foreach (var name in passage.OtherNames)
        {
            AddName(name, passage.IsAside ? Rank.Often : Rank.Name);
        }

        words.Remove("");
        // With and without words that say nothing, so that readers need not know them.
        var names = NamesOf(passage)
            .SelectMany(name => new[] { SearchWords.Joined(name), SearchWords.Joined(name, silent) })
            .ToHashSet(StringComparer.Ordinal);
        names.Remove("");
        var joined = phrases.Keys.Where(phrase => !words.ContainsKey(phrase)).ToHashSet(StringComparer.Ordinal);
        foreach (var (phrase, rank) in phrases)
        {
            Add(words, [phrase], rank);
        }

        return new PassageWords(words, joined, names);

        Dictionary<string, Rank> Counted(IEnumerable<string> all, int least) =>
            all.CountBy(word => word, StringComparer.Ordinal)
                .Where(word => word.Value >= least)
                .ToDictionary(
                    word => word.Key,
                    word => word.Value >= ManyTimes ? Lower(Rank.Often, passage) : Lower(Rank.Text, passage),
                    StringComparer.Ordinal
                );

        void AddName(string name, Rank rank)
        {
            Add(words, SearchWords.In(name), rank);
            Add(phrases, Phrases(name), rank);
        }
    }

    private List<string> Phrases(string text) => SearchWords.Pairs(text, word => !silent.Contains(word));

    private static void Add(Dictionary<string, Rank> ranks, IEnumerable<string> words, Rank rank)
    {
        foreach (var word in words)
        {
            ranks[word] = ranks.TryGetValue(word, out var other) && other < rank ? other : rank;
        }
    }

    // An aside says less, and code uses words that the text around it explains.
    private static Rank Lower(Rank rank, Passage passage) =>
        passage switch
        {
            { IsAside: true } => Rank.Aside,
            { Kind: PassageKind.Listing } => rank + 1,
            _ => rank,
        };

    // A slide must not come before the article that explains what it says, whatever its title.
    private static IEnumerable<string> NamesOf(Passage passage) =>
        passage is { IsAside: true, Kind: PassageKind.Section } ? [] : passage.OtherNames.Append(passage.Name);

    private static Rank RankOfName(Passage passage) =>
        passage switch
        {
            { IsAside: true } => Rank.Often,
            { Kind: PassageKind.Page } => Rank.Title,
            { Kind: PassageKind.Section } => Rank.Heading,
            _ => Rank.Name,
        };
}
