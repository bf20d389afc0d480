namespace Generator.Text;

/// <summary>Publishes a Markdown copy of each page, and a list of them: <c>llms.txt</c>.</summary>
internal sealed class TextPipeline : Pipeline
{
    protected override IEnumerable<IDocument> Process(Documents documents, BuildContext context) =>
        [
            new HeadLink("alternate", "text/markdown", "This page as Markdown", page =>
                page is null ? null : BuildMarkdownCopy.PathOf(page)
            ),
        ];

    public override IEnumerable<IDocument> PostProcess(Site site, Documents files, BuildContext context)
    {
        var build = new BuildMarkdownCopy(site.Of<ContainerKind>());
        return [.. site.Catalog.Pages.Select(build.For), BuildLlmsTxt.For(site)];
    }
}
