namespace Generator.Posters;

/// <summary>Makes an image of each page, which other sites show for a link to it.</summary>
/// <param name="drawing">Identifies the version of the drawing program, including its fonts and colours.</param>
/// <param name="draw">Returns the bytes of a PNG.</param>
internal sealed class PostersPipeline(string drawing, Func<Poster, byte[]> draw) : Pipeline
{
    public override IEnumerable<IDocument> Input(BuildContext context) => [new PagePart(PosterPicture.In)];

    protected override IEnumerable<IDocument> Process(Documents documents, BuildContext context) =>
        [new SocialImages(Poster.PathFor, Poster.Width, Poster.Height)];

    public override IEnumerable<IDocument> PostProcess(Site site, Documents files, BuildContext context) =>
        PosterCache.In(context.Root, DesignPosters.For(site), drawing, draw);
}
