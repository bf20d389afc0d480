using System.Collections.Immutable;

namespace Generator.Feeds;

/// <summary>Tells feed readers what is new: Atom and JSON.</summary>
internal sealed class FeedsPipeline : Pipeline
{
    public override ImmutableArray<Type> Reads => [typeof(Catalog), typeof(SeriesSettings)];

    protected override IEnumerable<IDocument> Process(Documents documents, BuildContext context)
    {
        var settings = documents.Get<SeriesSettings>();
        if (documents.Get<Catalog>().Dated.IsEmpty || settings.BaseUrl is null)
        {
            return [];
        }

        var title = settings.Title;
        return
        [
            new HeadLink("alternate", BuildAtom.MediaType, $"{title}, Atom", _ => BuildAtom.Path),
            new HeadLink("alternate", "application/feed+json", $"{title}, JSON", _ => BuildJsonFeed.Path),
        ];
    }

    public override IEnumerable<IDocument> PostProcess(Site site, Documents files, BuildContext context) =>
        // Atom requires a date, and the time of the build says nothing about the text. Readers of feeds keep entries
        // without the address that they came from, so each entry has to have its own.
        site is { Catalog.Dated.IsEmpty: false, Settings.BaseUrl: { } baseUrl }
            ?
            [
                .. Cut(site, BuildAtom.Path).Select(part => BuildAtom.For(site, baseUrl, part.Part, part.Items)),
                .. Cut(site, BuildJsonFeed.Path)
                    .Select(part => BuildJsonFeed.For(site, baseUrl, part.Part, part.Items)),
            ]
            : [];

    private static ImmutableArray<(ListPart Part, ImmutableArray<Page> Items)> Cut(Site site, string path) =>
        ListPart.Cut(site.Catalog.Dated, path, site.Settings);
}
