using Markdig.Syntax;

namespace Generator.Snippets;

/// <summary>Stands in the tree where a snippet line stood, once the listing is known.</summary>
internal sealed class FigureBlock(Figure figure) : LeafBlock(null)
{
    public Figure Figure => figure;
}
