using Markdig.Syntax;

namespace Generator.Playground;

/// <summary>Offers the program of a figure to be changed and run, where the figure says how to run it.</summary>
internal static class ShowPlayable
{
    public static void In(Manuscript article, IReadOnlyDictionary<string, Playable> programs)
    {
        foreach (var block in article.Tree.Descendants<FigureBlock>().Where(block => block.Figure.IsFirstOfFile))
        {
            var file = block.Figure.Listing.Entry is null ? block.Figure.Program : block.Figure.Listing.At.File;
            if (file is not null && programs.TryGetValue(file, out var playable))
            {
                block.Figure = block.Figure with { Panels = block.Figure.Panels.Add(new PlayableFigure(playable)) };
            }
        }
    }
}
