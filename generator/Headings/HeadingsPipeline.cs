namespace Generator.Headings;

/// <summary>Adds to each heading a link to itself.</summary>
internal sealed class HeadingsPipeline : Pipeline
{
    public override IEnumerable<IDocument> Input(BuildContext context) =>
        [new BlockRenderer(surface => surface.Surface == Surface.Page ? new AnchoredHeadingRenderer() : null)];
}
