namespace Generator.Links;

/// <summary>Checks the links within the site.</summary>
internal sealed class LinksPipeline : Pipeline
{
    public override bool ReadsFiles => true;

    public override IEnumerable<IDocument> PostProcess(Site site, Documents files, BuildContext context) =>
        CheckLinks.In(site.Catalog, [.. files.Of<OutputFile>(), .. ClosingFile.OnDemand(files)]);
}
