namespace Generator.Notes;

/// <summary>Adds footnotes that the theme can show beside the text.</summary>
internal sealed class NotesPipeline : Pipeline
{
    public override IEnumerable<IDocument> Input(BuildContext context) => [new MarkdownFeature(new NoteExtension())];
}
