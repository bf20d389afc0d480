using System.Collections.Immutable;
using Generator;
using Theme;
using Theme.Posters;

return await CommandLine.Run(args, Build);

// The whole build, top to bottom. The phase of a module can be read from what it takes: a folder, one document, the whole site, files.
static async Task<Build> Build(BuildOptions options, IProgress<Step> progress, CancellationToken cancel)
{
    // Input: folders become documents.
    progress.Report(new Step(Phase.Input));
    var settings = ReadSettings.From(options.Root, options.Address);
    var sources = ReadArticles.From(options.Root);
    var folders = ReadFolderMetadata.From(options.Root);
    var presentations = ReadPresentations.From(options.Root);
    var pictures = ReadAssets.From(options.Root);
    var theme = ReadAssets.From(typeof(Layout).Assembly);
    var icons = ReadAssets.Icons(typeof(Layout).Assembly);
    var revision = ReadRevision.From(options.Root, settings.Value.Repository);
    var changes = ReadChanges.From(options.Root, revision, cancel);

    // Proof: listings earn it, by fresh evidence or by one test run. Meanwhile articles become syntax trees, which need no listing.
    progress.Report(new Step(Phase.Proof));
    var parsing = Task.Run(() => sources.Files.Select(ParseArticle.With(folders.Folders)).Select(CheckMarkup.In).Select(CheckProse.Without(settings.Value.Avoid)).ToImmutableArray(), cancel);
    var code = await ProveListings.In(options, progress, cancel);

    // Process: one document becomes one page.
    progress.Report(new Step(Phase.Process));
    using var components = new Components();
    var articles = await parsing;
    var glossary = FindTerms.In(articles);
    var listings = ColourTasks.In(code.Listings);
    var illustrated = articles
        .Select(article => LinkTerms.Into(article, glossary))
        .Select(article => InsertListings.Into(article, listings, code.Cards))
        .Select(article => InsertTimelines.Into(article, listings))
        .ToImmutableArray();
    var references = FindReferences.In(illustrated, listings, glossary);
    var pages = illustrated
        .Select(article => LinkReferences.Into(article, references))
        .Select(article => RenderArticle.ToPage(article, figure => components.Render<ListingFigure>(new() { ["Figure"] = figure, ["Page"] = article.Address, ["Run"] = code.Run, ["Revision"] = revision }), Draw))
        .Select(page => CutSlides.Of(page, figure => components.Render<SlideFigure>(new() { ["Figure"] = figure, ["Page"] = page.Address }), Draw))
        .ToImmutableArray();

    // PostProcess: the whole site becomes problems, or files.
    progress.Report(new Step(Phase.PostProcess));
    var site = FindSources.In(OrderSeries.Of(settings.Value, pages, code, [.. pictures, .. icons], theme) with { Presentations = presentations.Entries, Glossary = glossary, Changes = await changes, Revision = revision });
    var linked = LinkCards.In(GroupTags.In(FindSources.In(LeaveOutDrafts.From(site, options.Drafts))));
    var published = BuildSearchIndex.Into(linked, CollectPassages.From(linked));
    // Pages that every site has: a line for each. An article links to them as `../listings/`.
    ImmutableArray<OutputFile> own =
    [
        RenderPages.As<ListingsPage>(ListingsPage.Address, published, components),
        RenderPages.As<ProofPage>(ProofPage.Address, published, components),
        RenderPages.As<NotFoundPage>(NotFoundPage.Address, published, components),
        .. RenderPages.As<TagPage>(published.Tags, published, components),
        .. published.Tags.Take(1).Select(_ => RenderPages.As<TagsPage>(TagsPage.Address, published, components)),
        .. RenderPages.As<SourcePage>(published.Sources, published, components),
    ];
    // Files that are no pages: a line for each kind.
    var sitemap = BuildSitemap.For(published, own).ToImmutableArray();
    ImmutableArray<OutputFile> made =
    [
        .. own,
        BuildArchive.Of(code.Files),
        .. BuildText.For(published),
        .. BuildAtom.For(published),
        .. BuildJsonFeed.For(published),
        BuildGuide.For(published),
        BuildRobots.For(published, sitemap),
        .. sitemap,
        .. KeepPosters.In(options.Root, DesignPosters.For(published), DrawPoster.Hand, DrawPoster.Of),
    ];
    ImmutableArray<Problem> problems =
    [
        .. settings.Problems,
        .. sources.Problems,
        .. folders.Problems,
        .. presentations.Problems,
        .. code.Problems,
        .. site.Pages.SelectMany(page => page.Article.Problems),
        .. CheckAddresses.In(site, made),
        .. CheckNumbers.In(site),
        .. CheckLinks.In(site, made),
        .. CheckLinks.In(published, made),
        .. CheckRedirects.In(site, made),
        .. CheckTags.In(GroupTags.In(site)),
        .. CheckQuotes.In(site, code.Listings),
        .. CheckTerms.In(site, glossary),
    ];
    // Pages made of Markdown: a line for each kind.
    var files = BuildManifest.With(
    [
        .. RenderPages.As<LandingPage>(published.Pages.Where(page => page.IsLanding), published, components),
        .. RenderPages.As<ArticlePage>(published.Of(Form.Article), published, components),
        .. RenderPages.As<SlidesPage>(published.Of(Form.Slides), published, components),
        .. RenderPages.As<TalkPage>(published.Of(Form.Talk), published, components),
        .. RenderPages.As<RedirectPage>(published.Redirects, published, components),
        .. made,
        .. published.Files,
    ]);

    // Output: files go to the disk, if nothing is to be mended.
    progress.Report(new Step(Phase.Output));
    var faults = problems.IsEmpty && options.Writes ? WriteSite.To(options, files, cancel) : [];
    return new Build(published, site, code, SortProblems.Of([.. problems, .. faults]));

    string Draw(Picture picture) => components.Render<TimelinePanel>(new() { ["Picture"] = picture });
}
