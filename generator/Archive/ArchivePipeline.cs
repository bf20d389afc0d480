namespace Generator.Archive;

/// <summary>Publishes all code of the series as one file to download.</summary>
internal sealed class ArchivePipeline : Pipeline
{
    public override IEnumerable<IDocument> Input(BuildContext context) => ReadMsBuildFiles.From(context.Root);

    public override IEnumerable<IDocument> PostProcess(Site site, Documents files, BuildContext context) =>
        [BuildArchive.Of(site.Code.Files, site.Of<MsBuildFile>())];
}
