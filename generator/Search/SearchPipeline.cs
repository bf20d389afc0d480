using System.Collections.Immutable;

namespace Generator.Search;

/// <summary>
/// Adds a search over all pages that needs no server. Pages refer to the index, so it is built before them.
/// </summary>
internal sealed class SearchPipeline : Pipeline
{
    public override ImmutableArray<Type> Reads => [typeof(Catalog)];

    public override ImmutableArray<Type> Makes => [typeof(SearchIndex)];

    public override IEnumerable<IDocument> Input(BuildContext context) => [new PagePart(CollectPassages.In)];

    protected override IEnumerable<IDocument> Process(Documents documents, BuildContext context) =>
        [BuildSearchIndex.Of([.. CollectPassages.From(documents.Get<Catalog>())])];

    public override IEnumerable<IDocument> PostProcess(Site site, Documents files, BuildContext context) =>
        site.Documents.Get<SearchIndex>().Files;
}
