using System.Collections.Immutable;

namespace Generator;

/// <summary>The pages become a site: numbered articles first, by number and part, then the others by address.</summary>
internal static class OrderSeries
{
    /// <param name="code">All listings, shown or not.</param>
    /// <param name="files">Pictures of the articles.</param>
    /// <param name="theme">The theme's style sheet and scripts.</param>
    public static Site Of(Settings settings, ImmutableArray<Page> pages, Code code, ImmutableArray<OutputFile> files, ImmutableArray<OutputFile> theme)
    {
        var hashed = theme.ToImmutableDictionary(file => Path.GetFileName(file.Path), file => file.Hashed(), StringComparer.Ordinal);
        return new Site(
            settings,
            [.. pages.OrderBy(page => page.FrontMatter.Number ?? int.MaxValue).ThenBy(page => page.FrontMatter.Part ?? 0).ThenBy(page => page.Address, StringComparer.Ordinal)],
            code,
            [.. files, .. theme.Select(file => hashed[Path.GetFileName(file.Path)])],
            hashed["site.css"].Path,
            hashed["site.js"].Path,
            hashed["head.js"].Path)
        {
            Assets = hashed.ToImmutableDictionary(file => file.Key, file => file.Value.Path, StringComparer.Ordinal),
        };
    }
}
