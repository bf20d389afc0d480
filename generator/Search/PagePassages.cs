using System.Collections.Immutable;

namespace Generator.Search;

/// <summary>The passages of a page, with their texts in one.</summary>
internal sealed record PagePassages(ImmutableArray<PassageDraft> Drafts, PackedText Texts) : Panel
{
    // Does not occur in Markdown: the parser replaces it.
    private const char Between = '\0';

    public static PagePassages Of(ImmutableArray<(PassageDraft Draft, string Text)> passages) =>
        new(
            [.. passages.Select(passage => passage.Draft)],
            PackedText.Of(string.Join(Between, passages.Select(passage => passage.Text)))
        );

    /// <param name="isMetFirst">Whether a listing is on this page for the first time. Otherwise it is left out.</param>
    public IEnumerable<Passage> On(Page page, Func<Figure, bool> isMetFirst) =>
        Drafts
            .Zip(Texts.ToString().Split(Between))
            .Where(passage => passage.First.Figure is not { } figure || isMetFirst(figure))
            .Select(passage => new Passage(
                passage.First.Kind,
                passage.First.Name,
                passage.First.OtherNames,
                page.FrontMatter.Title,
                page.SitePath,
                passage.First.Anchor,
                passage.First.IsAside,
                passage.First.Figure is { } figure ? CollectPassages.TextOf(figure).Trim() : passage.Second
            ));
}

/// <summary>A passage without its text.</summary>
/// <param name="Figure">The listing that it is; null if it is none.</param>
internal sealed record PassageDraft(
    PassageKind Kind,
    string Name,
    ImmutableArray<string> OtherNames,
    string Anchor,
    bool IsAside,
    Figure? Figure
);
