using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;

namespace Generator.Pages;

/// <summary>Runs the steps of all features on the articles, then turns the articles into pages.</summary>
/// <typeparam name="TLanding">The landing page.</typeparam>
/// <typeparam name="TSeries">A page with more of the list of articles than the landing page has.</typeparam>
/// <typeparam name="TArticle">The page of an article.</typeparam>
/// <typeparam name="TNotFound">The page that a host sends for an unknown URL.</typeparam>
internal sealed class PagesPipeline<TLanding, TSeries, TArticle, TNotFound> : Pipeline
    where TLanding : IComponent
    where TSeries : IComponent
    where TArticle : IComponent
    where TNotFound : IComponent
{
    public override ImmutableArray<Type> Reads =>
        [
            typeof(Manuscript),
            typeof(MarkdownDialect),
            typeof(ArticleStep),
            typeof(BlockRenderer),
            typeof(PagePart),
            typeof(ContainerKind),
        ];

    public override ImmutableArray<Type> Makes => [typeof(Catalog)];

    protected override IEnumerable<IDocument> Process(Documents documents, BuildContext context)
    {
        var (articles, steps) = (documents.Of<Manuscript>(), documents.Of<ArticleStep>());
        var render = new RenderArticle(
            documents.Get<MarkdownDialect>(),
            documents.Of<BlockRenderer>(),
            documents.Of<PagePart>(),
            [
                .. documents
                    .Of<ContainerKind>()
                    .Where(container => !container.CountsAsReading)
                    .Select(container => container.Name),
            ]
        );
        var pages = new CountPages(context.Progress, Phase.Process, articles.Length);
        var catalog = new Catalog(articles.OnAllCores(ToPage, context.Cancel), context.Options.Drafts);
        return [catalog, .. articles.SelectMany(article => article.Problems)];

        Page ToPage(Manuscript article)
        {
            foreach (var step in steps)
            {
                step.Apply(article);
            }

            var page = render.ToPage(article);
            article.Finish();
            pages.Next();
            return page;
        }
    }

    public override IEnumerable<IDocument> PostProcess(Site site, Documents files, BuildContext context) =>
        [
            RenderPages.As<TNotFound>(OutputFile.NotFound, site, context.Components),
            .. RenderPages.As<TLanding>(site.Catalog.Pages.Where(page => page.IsLanding), site, context.Components),
            .. RenderPages.As<TSeries>(SeriesPart.In(site).Skip(1), site, context.Components),
            .. RenderPages.As<TArticle>(site.Catalog.Of(Form.Article), site, context.Components),
        ];
}
