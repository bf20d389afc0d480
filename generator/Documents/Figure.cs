using System.Collections.Immutable;

namespace Generator;

/// <summary>A listing as one article shows it.</summary>
/// <param name="Marked">Numbers in <see cref="Listing.Lines"/> order, from 0, of the lines to highlight.</param>
/// <param name="Output">What came of the listing, if the article shows it below the code.</param>
/// <param name="Refusals">What the compiler says, to be shown under the lines it belongs to.</param>
/// <param name="Measured">What its program measured, if the article shows it.</param>
/// <param name="ShowsTests">Whether the article shows the tests that prove it.</param>
/// <param name="Lowered">What the compiler made of a member, if the article shows it.</param>
/// <param name="Question">If not null, the output is folded under this question.</param>
/// <param name="Timeline">When each part of it ran, if the article shows it.</param>
/// <param name="Id">Anchor of the figure on its page; null from the second quotation of a listing on.</param>
/// <param name="Cards">The page's cards, by their numbers in the evidence.</param>
public sealed record Figure(
    Listing Listing,
    ImmutableHashSet<int> Marked,
    Shown? Output,
    ImmutableArray<Refusal> Refusals,
    string? Measured,
    LoweredMember? Lowered,
    bool ShowsTests,
    string? Question,
    Picture? Timeline,
    string? Id,
    ImmutableDictionary<int, PageCard> Cards)
{
    /// <summary>False where a slide shows only what came of the listing.</summary>
    public bool ShowsCode { get; init; } = true;
}
