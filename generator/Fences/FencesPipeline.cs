namespace Generator.Fences;

/// <summary>Adds fenced code that is not a listing: commands and their output.</summary>
internal sealed class FencesPipeline : Pipeline
{
    public override IEnumerable<IDocument> Input(BuildContext context) => [new MarkdownFeature(new FenceExtension())];
}
