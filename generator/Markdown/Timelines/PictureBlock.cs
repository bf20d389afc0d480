using Markdig.Syntax;

namespace Generator.Timelines;

/// <summary>Stands in the tree where a timeline line stood, once the timelines are known.</summary>
internal sealed class PictureBlock(Picture picture) : LeafBlock(null)
{
    public Picture Picture => picture;
}
