using System.Collections.Immutable;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Generator.Timelines;

/// <summary>A line that asks for a picture of the runs of listings: <c>timeline: key key {threads}</c>.</summary>
/// <param name="lanes">What the lanes show, in the order written.</param>
internal sealed class TimelineBlock(BlockParser parser, ImmutableArray<string> keys, ImmutableArray<string> lanes)
    : LeafBlock(parser)
{
    public ImmutableArray<string> Keys => keys;

    public ImmutableArray<string> Lanes => lanes;
}
