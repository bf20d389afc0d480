using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Parsers;

namespace Generator.Listings;

/// <summary>Parses lines that request a listing, in MarkdownSnippets and docfx syntax.</summary>
internal sealed partial class SnippetParser : BlockParser
{
    public SnippetParser() => OpeningCharacters = ['s', ':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
        {
            return BlockState.None;
        }

        var line = processor.Line.ToString();
        var (key, source, options) =
            Snippet.Match(line) is { Success: true } snippet
                ? (snippet.Groups["key"].Value, null, snippet.Groups["options"].Value)
            : DocfxCode.Match(line) is { Success: true } code ? (Attribute(code, "id"), Attribute(code, "source"), "")
            : (null, null, "");
        if (key is null)
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(
            new SnippetBlock(this, key, source, Read(options))
            {
                Line = processor.LineIndex,
                Column = processor.Column,
                Span = new(processor.Start, processor.Line.End),
            }
        );
        return BlockState.BreakDiscard;
    }

    private static string? Attribute(Match code, string name) =>
        Option
            .Matches(code.Groups["attributes"].Value)
            .FirstOrDefault(option => option.Groups["name"].Value == name)
            ?.Groups["value"]
            .Value;

    private static ImmutableArray<OptionUse> Read(string options) =>
        [
            .. Option
                .Matches(options)
                .Select(option => new OptionUse(
                    option.Groups["name"].Value,
                    option.Groups["value"] is { Success: true } value ? value.Value : null
                )),
        ];

    // Compiled, because each build runs them; with atomic groups, so that they take no longer than a line is.
    [GeneratedRegex("""^snippet:(?>[ \t]*)(?<key>(?>[^\s{]*))(?>[ \t]*)(\{(?<options>.*)\})?(?>[ \t]*)$""")]
    private static partial Regex Snippet { get; }

    [GeneratedRegex("""^:::code(?>[ \t]+)(?<attributes>.*):::(?>[ \t]*)$""")]
    private static partial Regex DocfxCode { get; }

    [GeneratedRegex("""(?<name>(?>[^\s="]+))(="(?<value>(?>[^"]*))")?""")]
    private static partial Regex Option { get; }
}
