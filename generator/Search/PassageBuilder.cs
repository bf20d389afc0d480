using System.Collections.Immutable;
using System.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Search;

/// <summary>A passage while the blocks of its page are read.</summary>
internal sealed class PassageBuilder(
    PassageKind kind,
    string name,
    ImmutableArray<string> otherNames,
    string anchor,
    Figure? figure = null
)
{
    private readonly StringBuilder _text = new();

    // Characters in containers, such as exercises, and in lists of links to other sites.
    private int _besides;

    public void Add(string text, Block? block = null)
    {
        _text.Append(_text.Length > 0 && text.Length > 0 ? "\n" : "").Append(text.Trim());
        _besides += block is not null && (IsInContainer(block) || IsSource(block)) ? text.Length : 0;
    }

    /// <param name="isAside">Whether the whole page explains less than others.</param>
    public (PassageDraft Draft, string Text) Build(bool isAside) =>
        (
            new PassageDraft(kind, name.Trim(), otherNames, anchor, isAside || _besides * 2 > _text.Length, figure),
            _text.ToString()
        );

    private static bool IsInContainer(Block block) =>
        block.Parent is CustomContainer || (block.Parent is not null && IsInContainer(block.Parent));

    private static bool IsSource(Block block) =>
        block is LeafBlock { Parent: ListItemBlock, Inline: { } text }
        && text.Descendants<LinkInline>().Any(link => link.Url?.StartsWith("https:", StringComparison.Ordinal) == true);
}
