namespace Generator.Search;

/// <summary>The kinds of passages that a search can find.</summary>
public enum PassageKind
{
    /// <summary>A whole page, with the text above its first heading.</summary>
    Page,

    Section,

    Term,

    Listing,
}

/// <summary>A part of a page that has its own URL, as the search sees it.</summary>
/// <param name="Name">Title of the page, heading, term, or key of the listing.</param>
/// <param name="Anchor">Anchor on the page, without <c>#</c>; empty for a whole page.</param>
/// <param name="Text">The text that readers see, without markup; code keeps its lines.</param>
public sealed record Passage(Page Page, PassageKind Kind, string Name, string Anchor, string Text);
