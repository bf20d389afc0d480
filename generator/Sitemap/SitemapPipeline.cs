namespace Generator.Sitemap;

/// <summary>Writes the files for crawlers: the sitemap and <c>robots.txt</c>.</summary>
internal sealed class SitemapPipeline : Pipeline
{
    public override bool ReadsFiles => true;

    public override IEnumerable<IDocument> PostProcess(Site site, Documents files, BuildContext context)
    {
        OutputFile[] sitemap = [.. BuildSitemap.For(site, files.Of<OutputFile>())];
        return [.. sitemap, BuildRobots.For(site, sitemap)];
    }
}
