using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;

namespace Generator.Timelines;

/// <summary>
/// Adds pictures of recorded runs: <c>{timeline}</c> in the figure of a listing, <c>timeline: key key</c> on their own.
/// </summary>
/// <typeparam name="TPicture">Draws a picture.</typeparam>
internal sealed class TimelinesPipeline<TPicture> : Pipeline
    where TPicture : IComponent
{
    public override ImmutableArray<Type> Reads => [typeof(Code), typeof(Recorded)];

    public override ImmutableArray<Type> Makes => [typeof(ArticleStep), typeof(BlockRenderer)];

    public override IEnumerable<IDocument> Input(BuildContext context) =>
        [new MarkdownFeature(new TimelineExtension()), new FigureOption(ShowTimelines.Option)];

    protected override IEnumerable<IDocument> Process(Documents documents, BuildContext context)
    {
        var code = documents.Get<Code>();
        var (recorded, problems) = ReadTimelines.From(documents.Of<Recorded>(), code);
        var timelines = new ListingTimelines(recorded, code);
        return
        [
            new ArticleStep(article => ShowTimelines.In(article, timelines)),
            new ArticleStep(article => InsertTimelines.Into(article, timelines, code)),
            new BlockRenderer(target => new PictureRenderer(picture => Draw(picture, target))),
            .. problems,
        ];

        // A book has no room for a table behind each picture.
        string Draw(Picture picture, RenderTarget target) =>
            context.Components.Render<TPicture>(
                new()
                {
                    ["Picture"] = picture,
                    ["HasTable"] = target.Surface != Surface.Book,
                    ["CanPoint"] = target.Surface == Surface.Page,
                }
            );
    }
}
