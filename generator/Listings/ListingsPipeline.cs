using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;

namespace Generator.Listings;

/// <summary>Cuts listings out of the code and inserts them into the articles that quote them.</summary>
/// <typeparam name="TFigure">The theme's component for a listing in an article.</typeparam>
/// <typeparam name="TSlide">The theme's component for a listing on a slide.</typeparam>
/// <typeparam name="TBook">The theme's component for a listing in a book.</typeparam>
/// <typeparam name="TPage">The theme's component for the page of all listings.</typeparam>
internal sealed class ListingsPipeline<TFigure, TSlide, TBook, TPage> : Pipeline
    where TFigure : IComponent
    where TSlide : IComponent
    where TBook : IComponent
    where TPage : IComponent
{
    public override ImmutableArray<Type> Reads =>
        [typeof(Manuscript), typeof(Code), typeof(Revision), typeof(FigureOption)];

    private const string Page = "listings/index.html";

    public override ImmutableArray<Type> Makes => [typeof(ArticleStep), typeof(CrossReference), typeof(BlockRenderer)];

    public override IEnumerable<IDocument> Input(BuildContext context) =>
        [
            new MarkdownFeature(new SnippetExtension()),
            new Finding<ExtractedCode>(
                "listings",
                ExtractedCodeJson.Default.ImmutableArrayExtractedCode,
                ExtractListings.From,
                NeedsCompiler: false
            ),
            new Findable(
                FindableKind.Page,
                "All listings",
                "",
                Page,
                "Each piece of code, with what it promises and what proves it.",
                ["listings", "all code"]
            ),
        ];

    protected override IEnumerable<IDocument> Process(Documents documents, BuildContext context)
    {
        var (code, revision, components) = (documents.Get<Code>(), documents.Find<Revision>(), context.Components);
        var options = documents.Of<FigureOption>().Select(option => option.Name).ToImmutableArray();
        return
        [
            new ArticleStep(article => InsertListings.Into(article, code)),
            new ArticleStep(article => article.Problems.AddRange(CheckOptions.In(article, options))),
            .. ReferenceListings.In(code, documents.Of<Manuscript>()),
            new BlockRenderer(target => new FigureRenderer(figure => Draw(figure, target))),
        ];

        string Draw(Figure figure, RenderTarget target) =>
            target.Surface switch
            {
                Surface.Slide => components.Render<TSlide>(new() { ["Figure"] = figure, ["Page"] = target.Page }),
                Surface.Book => components.Render<TBook>(
                    new()
                    {
                        ["Figure"] = figure,
                        ["Run"] = code.Run,
                        ["Revision"] = revision,
                    }
                ),
                _ => components.Render<TFigure>(
                    new()
                    {
                        ["Figure"] = figure,
                        ["Page"] = target.Page,
                        ["Run"] = code.Run,
                        ["Revision"] = revision,
                    }
                ),
            };
    }

    public override IEnumerable<IDocument> PostProcess(Site site, Documents files, BuildContext context) =>
        [.. RenderPages.As<TPage>(ListingsPart.In(site, Page), site, context.Components), .. CheckQuotes.In(site)];
}
