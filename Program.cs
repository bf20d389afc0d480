using System.Collections.Immutable;
using Generator;
using Theme;
using Theme.Posters;

return await CommandLine.Run(args, BuildSeries.From);

// The whole build, top to bottom. The phase of a module can be read from what it takes: a folder, one document, the whole site, files.
// A phase returns what the next one takes. They are functions so that another host can call them too, see statiq/Series.cs.
internal static class BuildSeries
{
    public static async Task<Build> From(BuildOptions options, IProgress<Step> progress, CancellationToken cancel)
    {
        progress.Report(new Step(Phase.Input));
        var read = Input(options, cancel);
        progress.Report(new Step(Phase.Proof));
        var proven = await Prove(read, options, progress, cancel);
        progress.Report(new Step(Phase.Process));
        var rendered = Process(proven);
        progress.Report(new Step(Phase.PostProcess));
        var finished = await PostProcess(rendered, options);
        progress.Report(new Step(Phase.Output));
        return Output(finished, options, cancel);
    }

    /// <summary>Input: folders become documents.</summary>
    public static Read Input(BuildOptions options, CancellationToken cancel)
    {
        var settings = ReadSettings.From(options.Root, options.Address);
        var sources = ReadArticles.From(options.Root);
        var folders = ReadFolderMetadata.From(options.Root);
        var presentations = ReadPresentations.From(options.Root);
        var pictures = ReadAssets.From(options.Root);
        var theme = ReadAssets.From(typeof(Layout).Assembly);
        var icons = ReadAssets.Icons(typeof(Layout).Assembly);
        var buildSettings = ReadBuildSettings.From(options.Root);
        var revision = ReadRevision.From(options.Root, settings.Value.Repository);
        var changes = ReadChanges.From(options.Root, revision, cancel);
        return new Read(settings, sources, folders, presentations, [.. pictures, .. icons], theme, buildSettings, revision, changes);
    }

    /// <summary>Proof: listings earn it, by fresh evidence or by one test run. Meanwhile articles become syntax trees, which need no listing.</summary>
    public static async Task<Proven> Prove(Read read, BuildOptions options, IProgress<Step> progress, CancellationToken cancel)
    {
        var parsing = Task.Run(() => read.Sources.Files.Select(ParseArticle.With(read.Folders.Folders)).Select(CheckMarkup.In).Select(CheckProse.Without(read.Settings.Value.Avoid)).ToImmutableArray(), cancel);
        var code = await ProveListings.In(options, progress, cancel);
        return new Proven(read, await parsing, code);
    }

    /// <summary>Process: one document becomes one page.</summary>
    public static Rendered Process(Proven proven)
    {
        var (read, articles, code) = proven;
        using var components = new Components();
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
            .Select(article => RenderArticle.ToPage(article, figure => components.Render<ListingFigure>(new() { ["Figure"] = figure, ["Page"] = article.Address, ["Run"] = code.Run, ["Revision"] = read.Revision }), Draw))
            .Select(page => CutSlides.Of(page, figure => components.Render<SlideFigure>(new() { ["Figure"] = figure, ["Page"] = page.Address }), Draw))
            .ToImmutableArray();
        return new Rendered(read, code, glossary, pages);

        string Draw(Picture picture) => components.Render<TimelinePanel>(new() { ["Picture"] = picture });
    }

    /// <summary>PostProcess: the whole site becomes problems, or files.</summary>
    public static async Task<Finished> PostProcess(Rendered rendered, BuildOptions options)
    {
        var (read, code, glossary, pages) = rendered;
        using var components = new Components();
        var site = FindSources.In(OrderSeries.Of(read.Settings.Value, pages, code, read.Assets, read.Theme) with { Presentations = read.Presentations.Entries, Glossary = glossary, Changes = await read.Changes, Revision = read.Revision });
        var linked = LinkCards.In(FindTypes.In(GroupTags.In(FindSources.In(LeaveOutDrafts.From(site, options.Drafts)))));
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
            .. RenderPages.As<TypePage>(published.Types, published, components),
            .. RenderPages.As<NamespacePage>(published.Namespaces, published, components),
            .. published.Namespaces.Take(1).Select(_ => RenderPages.As<TypesPage>(TypesPage.Address, published, components)),
        ];
        // Files that are no pages: a line for each kind.
        var sitemap = BuildSitemap.For(published, own).ToImmutableArray();
        ImmutableArray<OutputFile> made =
        [
            .. own,
            BuildArchive.Of(code.Files, read.BuildSettings),
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
            .. read.Settings.Problems,
            .. read.Sources.Problems,
            .. read.Folders.Problems,
            .. read.Presentations.Problems,
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
        return new Finished(published, site, code, files, problems);
    }

    /// <summary>Output: files go to the disk, if nothing is to be mended.</summary>
    public static Build Output(Finished finished, BuildOptions options, CancellationToken cancel)
    {
        var faults = finished.Problems.IsEmpty && options.Writes ? WriteSite.To(options, finished.Files, cancel) : [];
        return new Build(finished.Published, finished.Site, finished.Code, SortProblems.Of([.. finished.Problems, .. faults]));
    }
}
