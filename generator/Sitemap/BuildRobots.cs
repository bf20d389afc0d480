namespace Generator.Sitemap;

/// <summary>Tells crawlers that they may read everything (RFC 9309), and where the sitemap is.</summary>
internal static class BuildRobots
{
    /// <param name="sitemap">
    /// The files of the sitemap, with the one to start from first; empty if the URL of the site is not configured.
    /// </param>
    public static OutputFile For(Site site, IEnumerable<OutputFile> sitemap) =>
        OutputFile.Of(
            "robots.txt",
            string.Concat([
                "User-agent: *\nAllow: /\n",
                .. sitemap.Take(1).Select(file => $"\nSitemap: {site.Settings.BaseUrl!.Of(file.Path)}\n"),
            ])
        );
}
