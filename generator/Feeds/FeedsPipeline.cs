namespace Generator.Feeds;

/// <summary>Tells feed readers what is new: Atom and JSON.</summary>
internal sealed class FeedsPipeline : Pipeline
{
    public override System.Collections.Immutable.ImmutableArray<Type> Reads =>
        [typeof(Catalog), typeof(SeriesSettings)];

    protected override IEnumerable<IDocument> Process(Documents documents, BuildContext context)
    {
        if (documents.Get<Catalog>().Dated.IsEmpty)
        {
            return [];
        }

        var title = documents.Get<SeriesSettings>().Title;
        return
        [
            new HeadLink("alternate", "application/atom+xml", $"{title}, Atom", _ => BuildAtom.Path),
            new HeadLink("alternate", "application/feed+json", $"{title}, JSON", _ => BuildJsonFeed.Path),
        ];
    }

    public override IEnumerable<IDocument> PostProcess(Site site, Documents files, BuildContext context) =>
        // Atom requires a date, and the time of the build says nothing about the text.
        site.Catalog.Dated.IsEmpty
            ? []
            : [BuildAtom.For(site), BuildJsonFeed.For(site)];
}
