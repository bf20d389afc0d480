namespace Generator;

/// <summary>Tells robots that they may read everything (RFC 9309), and where the sitemap is.</summary>
internal static class BuildRobots
{
    /// <param name="sitemap">The files that the sitemap consists of, the one to begin with first; none if nobody knows where the site lies.</param>
    public static OutputFile For(Site site, IEnumerable<OutputFile> sitemap) => OutputFile.Of(
        "robots.txt",
        string.Concat(["User-agent: *\nAllow: /\n", .. sitemap.Take(1).Select(file => $"\nSitemap: {site.Settings.Address!.Of(file.Path)}\n")]));
}
