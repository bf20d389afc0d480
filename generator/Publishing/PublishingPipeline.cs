namespace Generator.Publishing;

/// <summary>Writes the site if no problems were found.</summary>
internal sealed class PublishingPipeline : Pipeline
{
    public override IEnumerable<Problem> Output(Documents files, BuildContext context) =>
        WriteSite.To(context, files.Of<OutputFile>());
}
