using System.Collections.Immutable;

namespace Generator.Preview;

/// <summary>What the preview shows at one moment.</summary>
/// <param name="Version">Increased whenever pages may have changed.</param>
/// <param name="Files">The site, by path. Pages are rendered when they are asked for.</param>
/// <param name="Drafts">Paths of the pages that would not be published.</param>
/// <param name="Problems">Of the files as they are on the disk now.</param>
/// <param name="Unproven">What was saved of listings that the pages still show as they were.</param>
/// <param name="Status">What goes on in the background, in a few words; empty if nothing does.</param>
internal sealed record PreviewState(
    int Version,
    ImmutableDictionary<string, OutputFile> Files,
    ImmutableHashSet<string> Drafts,
    ImmutableArray<Problem> Problems,
    ImmutableArray<UnprovenListing> Unproven,
    string Status
)
{
    public static PreviewState Empty { get; } = new(0, [], [], [], [], "Building, and proving what is new");

    /// <summary>The same state, with other pages.</summary>
    public PreviewState Of(Site site, IEnumerable<OutputFile> files) =>
        this with
        {
            Files = files.ToImmutableDictionary(file => file.Path, StringComparer.Ordinal),
            Drafts = [.. site.Catalog.Pages.Where(page => page.FrontMatter.Draft).Select(page => page.SitePath)],
        };
}
