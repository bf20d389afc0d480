using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace Generator.Slides;

/// <summary>The Markdown of one slide.</summary>
/// <param name="Heading">The heading with the title.</param>
internal sealed record SlideBlocks(HeadingBlock Heading, ImmutableArray<Block> Blocks)
{
    public string Title => PlainText.Of(Heading.Inline!).Trim();

    public IEnumerable<Block> Shown => Blocks.Where(block => !SpeakerNotes.IsNotes(block));

    public IEnumerable<Block> Notes =>
        Blocks.Where(SpeakerNotes.IsNotes).Cast<CustomContainer>().SelectMany(notes => notes);
}

/// <summary>Splits a deck into slides: each second-level heading starts one.</summary>
internal static class SplitSlides
{
    public static ImmutableArray<SlideBlocks> Of(Manuscript article)
    {
        var blocks = BlocksOf(article);
        return
        [
            .. blocks
                .Index()
                .Where(block => Begins(block.Item))
                .Select(block => new SlideBlocks(
                    (HeadingBlock)block.Item,
                    [.. blocks.Skip(block.Index + 1).TakeWhile(next => !Begins(next))]
                )),
        ];
    }

    /// <summary>The visible blocks of a deck; empty if the article is not a deck.</summary>
    public static ImmutableArray<Block> BlocksOf(Manuscript article) =>
        article.FrontMatter.Form == Form.Slides
            ? [.. article.Tree.Where(block => block is not (YamlFrontMatterBlock or LinkReferenceDefinitionGroup))]
            : [];

    public static bool Begins(Block block) => block is HeadingBlock { Level: 2 };
}
