namespace Generator.Publishing;

/// <summary>Writes the site if no problems were found.</summary>
internal sealed class PublishingPipeline : Pipeline
{
    public override IEnumerable<IDocument> PostProcess(Site site, Documents files, BuildContext context) =>
        [BuildManifest.File];

    public override IEnumerable<Problem> Output(Documents files, BuildContext context) =>
        context.Options.Writes ? WriteSite.To(context, files) : [];
}
