using System.Collections.Immutable;

namespace Generator;

/// <summary>The pages become a site: numbered articles first, by number and part, then the others by address.</summary>
internal static class OrderSeries
{
    /// <param name="code">All listings, shown or not.</param>
    /// <param name="files">Pictures of the articles.</param>
    /// <param name="theme">The theme's style sheet and its scripts.</param>
    public static Site Of(Settings settings, ImmutableArray<Page> pages, Code code, ImmutableArray<OutputFile> files, ImmutableArray<OutputFile> theme)
    {
        var hashed = theme.Select(WithHash).ToImmutableArray();
        return new Site(
            settings,
            [.. pages.OrderBy(page => page.FrontMatter.Number ?? int.MaxValue).ThenBy(page => page.FrontMatter.Part ?? 0).ThenBy(page => page.Address, StringComparer.Ordinal)],
            code,
            [.. files, .. hashed],
            Address("assets/site.css"),
            Address("assets/site.js"),
            Address("assets/head.js"));

        string Address(string path) => hashed[theme.Select(file => file.Path).ToImmutableArray().IndexOf(path)].Path;
    }

    // The content is in the name, so that no reader sees a new page with an old style sheet from the browser's cache.
    private static OutputFile WithHash(OutputFile file)
    {
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file.Bytes.AsSpan()))[..8];
        return file with { Path = Path.ChangeExtension(file.Path, $".{hash}{Path.GetExtension(file.Path)}") };
    }
}
