namespace Generator;

/// <summary>What a search may lead to.</summary>
public enum PassageKind
{
    /// <summary>A page as a whole, with what stands above its first heading.</summary>
    Page,

    Section,

    Term,

    Listing,
}

/// <summary>A piece of a page with an address of its own, as far as a search sees it.</summary>
/// <param name="Name">The page's title, the heading, the term, or the listing's key.</param>
/// <param name="Anchor">Where it lies on the page, without <c>#</c>; empty for the page as a whole.</param>
/// <param name="Text">What readers see there, without markup; lines of code are lines here.</param>
public sealed record Passage(Page Page, PassageKind Kind, string Name, string Anchor, string Text);
