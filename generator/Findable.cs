using System.Collections.Immutable;

namespace Generator;

/// <summary>What a page that is not an article is about.</summary>
public enum FindableKind
{
    Page,
    Type,
    File,
}

/// <summary>A page of the site that no author wrote, as a search finds it.</summary>
/// <param name="Name">What readers call it: its title, the name of the type, the path of the file.</param>
/// <param name="Within">What it belongs to, as readers see it; empty if that needs no words.</param>
/// <param name="Text">What the page says, without markup.</param>
/// <param name="OtherNames">Other words by which readers look for it.</param>
public sealed record Findable(
    FindableKind Kind,
    string Name,
    string Within,
    string SitePath,
    string Text,
    ImmutableArray<string> OtherNames
) : IDocument;
