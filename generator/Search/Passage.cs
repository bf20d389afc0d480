using System.Collections.Immutable;

namespace Generator.Search;

/// <summary>The kinds of passages that a search can find. The script knows their numbers.</summary>
public enum PassageKind
{
    /// <summary>A whole page, with the text above its first heading.</summary>
    Page,

    Section,

    Term,

    Listing,

    /// <summary>The page of a type in the code.</summary>
    Type,

    /// <summary>The page of a file with code.</summary>
    File,
}

/// <summary>A part of the site that has its own URL, as the search sees it.</summary>
/// <param name="Name">Title of the page, heading, term, key of the listing, name of the type, path of the file.</param>
/// <param name="OtherNames">Other words by which readers look for it.</param>
/// <param name="Within">Title of the page that it is on, or what else readers see beside its name.</param>
/// <param name="Anchor">Anchor on the page, without <c>#</c>; empty for a whole page.</param>
/// <param name="IsAside">
/// Whether it explains less than others with the same words: exercises, sources, slides, types and files.
/// </param>
/// <param name="Text">The text that readers see, without markup; code keeps its lines.</param>
public sealed record Passage(
    PassageKind Kind,
    string Name,
    ImmutableArray<string> OtherNames,
    string Within,
    string SitePath,
    string Anchor,
    bool IsAside,
    string Text
)
{
    public static Passage Of(Findable page) =>
        new(
            page.Kind switch
            {
                FindableKind.Type => PassageKind.Type,
                FindableKind.File => PassageKind.File,
                _ => PassageKind.Page,
            },
            page.Name,
            page.OtherNames,
            page.Within,
            page.SitePath,
            "",
            page.Kind is not FindableKind.Page,
            page.Text
        );
}
