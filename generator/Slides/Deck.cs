using System.Collections.Immutable;

namespace Generator.Slides;

/// <summary>A deck of slides.</summary>
/// <param name="Page">The page that the deck is published as.</param>
public sealed record Deck(Page Page, ImmutableArray<Slide> Slides) : ISitePage, IDocument
{
    public string SitePath => Page.SitePath;
}

/// <summary>A slide of a deck.</summary>
/// <param name="Id">Anchor of the slide on the page.</param>
/// <param name="Look">CSS classes of its heading, which the theme uses for the layout; usually empty.</param>
/// <param name="Body">HTML that the audience sees below the title.</param>
/// <param name="Notes">HTML of the speaker notes.</param>
public sealed record Slide(string Id, string Title, string Look, string Body, string Notes);
