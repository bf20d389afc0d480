using System.Collections.Immutable;

namespace Generator.Search;

/// <summary>Collects for each word the passages that have it, and how much it says about them.</summary>
internal static class CollectPostings
{
    private const int PassagesAtATime = 4_096;

    public static Dictionary<string, SearchPostings> Of(ImmutableArray<Passage> passages)
    {
        var postings = new Dictionary<string, SearchPostings>(StringComparer.Ordinal);
        // In parts, because the ranks of all passages would need more memory than the index.
        foreach (var part in passages.Index().Chunk(PassagesAtATime))
        {
            var ranks = part.ToImmutableArray().OnAllCores(passage => Ranks(passage.Item));
            foreach (
                var (number, word, rank) in part.Zip(ranks)
                    .SelectMany(one => one.Second.Select(rank => (one.First.Index, rank.Key, rank.Value)))
            )
            {
                if (!postings.TryGetValue(word, out var places))
                {
                    postings.Add(word, places = new SearchPostings());
                }

                places.Add(rank, number);
            }
        }

        return postings;
    }

    private static Dictionary<string, Rank> Ranks(Passage passage)
    {
        var ranks = new Dictionary<string, Rank>(StringComparer.Ordinal);
        foreach (var (word, count) in SearchWords.In(passage.Text).CountBy(word => word, StringComparer.Ordinal))
        {
            ranks.Add(word, count > 2 ? Rank.Often : Rank.Text);
        }

        foreach (var word in SearchWords.In(passage.Name))
        {
            ranks[word] = RankOfName(passage);
        }

        if (passage.Kind is PassageKind.Term or PassageKind.Listing)
        {
            ranks[SearchWords.Joined(passage.Name)] = Rank.Whole;
        }

        ranks.Remove("");
        return ranks;
    }

    // Slides repeat what articles explain, so they rank lower.
    private static Rank RankOfName(Passage passage) =>
        passage switch
        {
            { Page.FrontMatter.Form: not Form.Article } => Rank.Often,
            { Kind: PassageKind.Page } => Rank.Title,
            { Kind: PassageKind.Section } => Rank.Heading,
            _ => Rank.Name,
        };
}
