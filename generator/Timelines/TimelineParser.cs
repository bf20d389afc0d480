using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Parsers;

namespace Generator.Timelines;

/// <summary>Parses the lines that ask for a picture.</summary>
internal sealed partial class TimelineParser : BlockParser
{
    public TimelineParser() => OpeningCharacters = ['t'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || Timeline.Match(processor.Line.ToString()) is not { Success: true } line)
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(
            new TimelineBlock(this, Words(line.Groups["keys"]), Words(line.Groups["lanes"]))
            {
                Line = processor.LineIndex,
                Column = processor.Column,
                Span = new(processor.Start, processor.Line.End),
            }
        );
        return BlockState.BreakDiscard;
    }

    private static ImmutableArray<string> Words(Group words) =>
        [.. words.Value.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries)];

    [GeneratedRegex("""^timeline:(?<keys>(?>[^{]*))(\{(?<lanes>.*)\})?(?>[ \t]*)$""")]
    private static partial Regex Timeline { get; }
}
