using System.Collections.Immutable;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Generator.Timelines;

/// <summary>A line that asks for a picture of several listings' runs: <c>timeline: key key {threads}</c>.</summary>
/// <param name="lanes">What lanes are to stand for, in the order written.</param>
internal sealed class TimelineBlock(BlockParser parser, ImmutableArray<string> keys, ImmutableArray<string> lanes) : LeafBlock(parser)
{
    public ImmutableArray<string> Keys => keys;

    public ImmutableArray<string> Lanes => lanes;
}
