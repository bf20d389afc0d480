namespace Generator.Tables;

/// <summary>Adds tables that scroll by themselves on narrow screens.</summary>
internal sealed class TablesPipeline : Pipeline
{
    public override IEnumerable<IDocument> Input(BuildContext context) => [new MarkdownFeature(new TableExtension())];
}
