namespace Generator.Timelines;

/// <summary>Timelines of one or more listings, drawn in an article outside their figures.</summary>
public sealed class PictureBlock(Picture picture) : DrawnBlock
{
    public override Picture Picture => picture;

    public override string Markdown => picture.Markdown;
}
