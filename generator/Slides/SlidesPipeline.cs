using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;

namespace Generator.Slides;

/// <summary>Publishes slide decks with speaker notes: articles with <c>form: slides</c>.</summary>
/// <typeparam name="TDeck">The page of a deck.</typeparam>
internal sealed class SlidesPipeline<TDeck> : Pipeline
    where TDeck : IComponent
{
    public override ImmutableArray<Type> Reads => [typeof(Catalog), typeof(MarkdownDialect), typeof(BlockRenderer)];

    public override ImmutableArray<Type> Makes => [typeof(Deck)];

    public override IEnumerable<IDocument> Input(BuildContext context) =>
        [new ContainerKind(SpeakerNotes.Container, _ => "**Notes**"), new PagePart(DeckBlocks.In)];

    protected override IEnumerable<IDocument> Process(Documents documents, BuildContext context)
    {
        var catalog = documents.Get<Catalog>();
        var render = new RenderSlides(documents.Get<MarkdownDialect>(), documents.Of<BlockRenderer>());
        return
        [
            .. catalog
                .Of(Form.Slides)
                .Select(page => new Deck(page, [.. Slides(page).Select(slide => render.ToSlide(slide, page))])),
            .. catalog.All.SelectMany(page => page.Find<DeckBlocks>()?.Problems ?? []),
        ];

        static ImmutableArray<SlideBlocks> Slides(Page page) => page.Find<DeckBlocks>()?.Slides ?? [];
    }

    public override IEnumerable<IDocument> PostProcess(Site site, Documents files, BuildContext context) =>
        RenderPages.As<TDeck>(site.Of<Deck>(), site, context.Components);
}
