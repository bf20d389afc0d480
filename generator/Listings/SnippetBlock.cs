using System.Collections.Immutable;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Generator.Listings;

/// <summary>A line that requests a listing: <c>snippet: key {output mark="text"}</c>.</summary>
/// <param name="key">The listing's key.</param>
/// <param name="source">The file that the line names, in docfx syntax; null otherwise.</param>
/// <param name="options">In the order in which they are written.</param>
internal sealed class SnippetBlock(BlockParser parser, string key, string? source, ImmutableArray<OptionUse> options)
    : LeafBlock(parser)
{
    public string Key => key;

    public string? Source => source;

    public ImmutableArray<OptionUse> Options => options;
}
