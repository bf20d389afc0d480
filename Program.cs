using System.Collections.Immutable;
using Generator.Addresses;
using Generator.Archive;
using Generator.Articles;
using Generator.AsGiven;
using Generator.Assets;
using Generator.Attestation;
using Generator.Books;
using Generator.Cards;
using Generator.Colours;
using Generator.CrossReferences;
using Generator.Exercises;
using Generator.Feeds;
using Generator.Fences;
using Generator.Glossary;
using Generator.Headings;
using Generator.Links;
using Generator.Listings;
using Generator.Lowering;
using Generator.Names;
using Generator.New;
using Generator.Notes;
using Generator.Pages;
using Generator.Playground;
using Generator.Posters;
using Generator.Preview;
using Generator.Proof;
using Generator.Proof.Accept;
using Generator.Prose;
using Generator.Publishing;
using Generator.Redirects;
using Generator.Repository;
using Generator.Schemas;
using Generator.Search;
using Generator.Series;
using Generator.Settings;
using Generator.Sitemap;
using Generator.Slides;
using Generator.Sources;
using Generator.Statements;
using Generator.Tables;
using Generator.Tags;
using Generator.Talk;
using Generator.Text;
using Generator.Timelines;
using Generator.Types;
using Generator.Typesetting;
using Theme;
using Theme.Attestation;
using Theme.Books;
using Theme.Listings;
using Theme.Playground;
using Theme.Posters;
using Theme.Proof;
using Theme.Redirects;
using Theme.Slides;
using Theme.Sources;
using Theme.Statements;
using Theme.Tags;
using Theme.Talk;
using Theme.Timelines;
using Theme.Types;

return await CommandLine.Run(
    args,
    Series.Pipelines,
    new AcceptCommand(Series.Pipelines).Build(),
    new PreviewCommand(Series.Pipelines).Build(),
    new NewCommand(Series.Pipelines).Build(),
    SchemasCommand.Build()
);

/// <summary>
/// The build, one line per feature. A pipeline may use what those above it make. Without its line, a feature is gone.
/// </summary>
internal static class Series
{
    public static ImmutableArray<Pipeline> Pipelines { get; } =
    [
        // What is read.
        new SettingsPipeline(),
        new RepositoryPipeline(),
        new AssetsPipeline(typeof(Layout).Assembly),
        new ArticlesPipeline(),
        // What articles may hold beside plain Markdown.
        new ExercisesPipeline(),
        new FencesPipeline(),
        new TablesPipeline(),
        new NotesPipeline(),
        new HeadingsPipeline(),
        // What is proven.
        new ProofPipeline<ProofPage>(),
        // Steps that each article goes through, until it is a page.
        new ProsePipeline(),
        new GlossaryPipeline(),
        new ListingsPipeline<ListingFigure, SlideFigure, BookFigure, ListingsPage>(),
        new ColoursPipeline(),
        new TimelinesPipeline<TimelinePanel>(),
        new LoweringPipeline(),
        new PlaygroundPipeline<TryPage>(),
        new CardsPipeline(),
        new NamesPipeline(),
        new CrossReferencesPipeline(),
        new TypesettingPipeline(),
        new StatementsPipeline<StatementsPage>(),
        new TextPipeline(),
        new PagesPipeline<LandingPage, SeriesPage, ArticlePage, NotFoundPage>(),
        // What else is made of pages and code.
        new SlidesPipeline<SlidesPage>(),
        new TalkPipeline<TalkPage>(),
        new TagsPipeline<TagPage, TagsPage>(),
        new SourcesPipeline<SourcePage>(),
        new TypesPipeline<TypePage, NamespacePage, TypesPage>(),
        new SearchPipeline(),
        new FeedsPipeline(),
        new ArchivePipeline(),
        new PostersPipeline(DrawPoster.Version, DrawPoster.Of),
        new BooksPipeline<BookTitle, BookContents, BookChapter>(BookStyle.OfText, BookStyle.OfPaper, DrawPoster.OfBook),
        new SitemapPipeline(),
        new AttestationPipeline(DrawBadge.Of),
        new AsGivenPipeline(() => Pipelines),
        // What is checked once everything is there, and written if nothing is wrong.
        new SeriesPipeline(),
        new LinksPipeline(),
        new AddressesPipeline(),
        new RedirectsPipeline<RedirectPage>(),
        new PublishingPipeline(),
    ];
}
