using System.Collections.Immutable;

namespace Generator.Text;

/// <summary>Publishes a Markdown copy of each page, and a list of them: <c>llms.txt</c>.</summary>
internal sealed class TextPipeline : Pipeline
{
    public override ImmutableArray<Type> Reads => [typeof(ContainerKind)];

    public override ImmutableArray<Type> Makes => [typeof(PagePart)];

    protected override IEnumerable<IDocument> Process(Documents documents, BuildContext context)
    {
        var build = new BuildMarkdownCopy(documents.Of<ContainerKind>());
        return
        [
            new PagePart(article => new MarkdownCopy(PackedText.Of(build.Of(article)))),
            new HeadLink("alternate", "text/markdown", "This page as Markdown", page =>
                page is null ? null : BuildMarkdownCopy.PathOf(page)
            ),
        ];
    }

    public override IEnumerable<IDocument> PostProcess(Site site, Documents files, BuildContext context) =>
        [
            .. from page in site.Catalog.Pages
            let copy = page.Find<MarkdownCopy>()
            where copy is not null
            select OutputFile.OnDemand(BuildMarkdownCopy.PathOf(page), copy.Text.ToString),
            .. BuildLlmsTxt.For(site),
        ];
}
