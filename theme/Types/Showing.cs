using System.Collections.Immutable;
using Generator;

namespace Theme.Types;

/// <summary>The listings that show a declaration.</summary>
internal static class Showing
{
    /// <param name="at">Location of the declared name.</param>
    /// <returns>The listings that contain its line, in code order.</returns>
    public static ImmutableArray<ShownListing> Line(Location at, Site site) =>
        [.. site.ListingsIn(at.File).Where(shown => shown.Listing.Lines.Any(line => line.Number == at.Line))];
}
