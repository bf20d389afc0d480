namespace Generator.Series;

/// <summary>Checks the numbers of articles and their parts.</summary>
internal sealed class SeriesPipeline : Pipeline
{
    public override IEnumerable<IDocument> PostProcess(Site site, Documents files, BuildContext context) =>
        CheckNumbers.In(site.Catalog);
}
