using System.Collections.Immutable;
using Markdig.Syntax;

namespace Generator.Timelines;

/// <summary>Adds pictures to the figures that ask for them.</summary>
internal static class ShowTimelines
{
    public const string Option = "timeline";

    public static void In(Manuscript article, ListingTimelines timelines)
    {
        foreach (var block in article.Tree.Descendants<FigureBlock>())
        {
            var (figure, at) = (block.Figure, article.At(block));
            var asked = figure.Asked(Option);
            if (asked.IsEmpty)
            {
                continue;
            }

            var key = figure.Listing.Key;
            ImmutableArray<string> lanes =
            [
                .. asked.OfType<string>().SelectMany(value => value.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
            ];
            article.Problems.AddRange(TimelinePictures.LaneFaults(lanes, at));
            article.Problems.AddRange(TimelinePictures.RunFaults(key, timelines.Of(key), at));
            if (
                TimelinePictures.Of([key], timelines, lanes, $"timeline.{figure.Number}", targetOf: null) is { } picture
            )
            {
                block.Figure = figure with { Panels = figure.Panels.Add(picture) };
            }
        }
    }
}
