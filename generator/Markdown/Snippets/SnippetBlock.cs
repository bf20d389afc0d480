using System.Collections.Immutable;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Generator.Snippets;

/// <summary>A line that asks for a listing: <c>snippet: key {output mark="text"}</c>.</summary>
/// <param name="key">The listing's key.</param>
/// <param name="source">The file it is said to lie in, in docfx's way of writing; null otherwise.</param>
/// <param name="options">Name and value of each option, in the order written; the value is null where there is none.</param>
internal sealed class SnippetBlock(BlockParser parser, string key, string? source, ImmutableArray<(string Name, string? Value)> options) : LeafBlock(parser)
{
    public string Key => key;

    public string? Source => source;

    public ImmutableArray<(string Name, string? Value)> Options => options;
}
