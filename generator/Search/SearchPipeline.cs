using System.Collections.Immutable;

namespace Generator.Search;

/// <summary>
/// Adds a search over all pages that needs no server. Pages refer to the index, so it is built before them.
/// </summary>
internal sealed class SearchPipeline : Pipeline
{
    public override ImmutableArray<Type> Reads => [typeof(Catalog), typeof(Findable), typeof(SeriesSettings)];

    public override ImmutableArray<Type> Makes => [typeof(SearchIndex)];

    public override IEnumerable<IDocument> Input(BuildContext context) => [new PagePart(CollectPassages.In)];

    protected override IEnumerable<IDocument> Process(Documents documents, BuildContext context)
    {
        var catalog = documents.Get<Catalog>();
        return
        [
            BuildSearchIndex.Of(
                [.. CollectPassages.From(catalog), .. documents.Of<Findable>().Select(Passage.Of)],
                SilentWords.Of(documents.Get<SeriesSettings>().Language)
            ),
            .. CheckFindWords.In(catalog.All),
        ];
    }

    public override IEnumerable<IDocument> PostProcess(Site site, Documents files, BuildContext context) =>
        site.Documents.Get<SearchIndex>().Files;
}
