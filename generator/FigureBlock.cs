namespace Generator;

/// <summary>A listing in an article. Later steps can add panels to its figure.</summary>
public sealed class FigureBlock(Figure figure, Func<Figure, string> markdown) : DrawnBlock
{
    public Figure Figure { get; set; } = figure;

    public override string Markdown => markdown(Figure);

    public override Picture? Picture => Figure.Find<Picture>();
}
