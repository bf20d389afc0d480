using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Generator;

/// <summary>A key and what stands behind it.</summary>
internal sealed record YamlEntry(string Key, Location At, ImmutableArray<string> Values, bool IsList);

/// <summary>A mapping as it was read, with all that is wrong with it as YAML among the problems.</summary>
/// <remarks>It is made of YamlDotNet's events, which need no recursion, whatever the nesting of the input.</remarks>
internal sealed record YamlMapping(Location At)
{
    private const int MostNested = 20;

    public List<YamlEntry> Entries { get; } = [];

    /// <summary>False if a fault hides the rest of it.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Reads a text that is one mapping; an empty text is one without keys.</summary>
    public static YamlMapping Read(string text, Location start, ImmutableArray<Problem>.Builder problems)
    {
        var mapping = new YamlMapping(start with { Line = Math.Max(start.Line, 1) });
        var isEmpty = true;
        Parse(text, start, problems, parser =>
        {
            isEmpty = false;
            mapping.Fill(parser, start, problems);
        });
        mapping.IsWhole |= isEmpty && problems.Count == 0;
        return mapping;
    }

    /// <summary>Reads a text that is a list of mappings.</summary>
    public static List<YamlMapping> ReadAll(string text, Location start, ImmutableArray<Problem>.Builder problems)
    {
        var mappings = new List<YamlMapping>();
        Parse(text, start, problems, parser => FillAll(mappings, parser, start, problems));
        return mappings;
    }

    // The deeper the nesting, the more time a level takes; nothing of ours is nested.
    private static void Skip(Parser parser)
    {
        var depth = 0;
        do
        {
            var part = parser.Consume<ParsingEvent>();
            depth += part.NestingIncrease;
            if (depth > MostNested)
            {
                throw new YamlException(part.Start, part.End, $"It is nested more than {MostNested} times.");
            }
        }
        while (depth > 0);
    }

    // Calls back at the first event of the document; an empty text has none.
    private static void Parse(string text, Location start, ImmutableArray<Problem>.Builder problems, Action<Parser> read)
    {
        var parser = new Parser(new StringReader(text));
        try
        {
            parser.Consume<StreamStart>();
            if (parser.TryConsume<DocumentStart>(out _))
            {
                read(parser);
            }
        }
        catch (YamlException exception)
        {
            problems.Add(Problems.BrokenYaml(Locate(exception.Start, start), exception.Message));
        }
        // YamlDotNet 18 throws these for some malformed tags and flow mappings.
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            problems.Add(Problems.BrokenYaml(start, exception.Message));
        }
    }

    private static void FillAll(List<YamlMapping> mappings, Parser parser, Location start, ImmutableArray<Problem>.Builder problems)
    {
        if (!parser.TryConsume<SequenceStart>(out _))
        {
            problems.Add(Problems.NoEntries(Locate(parser.Current!.Start, start)));
            return;
        }

        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            var at = Locate(parser.Current!.Start, start);
            if (parser.Current is MappingStart)
            {
                mappings.Add(new YamlMapping(at));
                mappings[^1].Fill(parser, start, problems);
            }
            else
            {
                problems.Add(Problems.NoEntries(at));
                Skip(parser);
            }
        }
    }

    private void Fill(Parser parser, Location start, ImmutableArray<Problem>.Builder problems)
    {
        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            var (values, isList) = Values(parser, problems, mark => Locate(mark, start));
            Entries.Add(new YamlEntry(key.Value, Locate(key.Start, start), values, isList));
        }

        IsWhole = true;
    }

    private static Location Locate(Mark mark, Location start) => start with { Line = start.Line + (int)mark.Line, Column = (int)mark.Column };

    private static (ImmutableArray<string> Values, bool IsList) Values(Parser parser, ImmutableArray<Problem>.Builder problems, Func<Mark, Location> at)
    {
        if (parser.Current is AnchorAlias || parser.Current is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty))
        {
            problems.Add(Problems.YamlReference(at(parser.Current.Start)));
        }

        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return ([scalar.Value], false);
        }

        if (!parser.TryConsume<SequenceStart>(out _))
        {
            Skip(parser);
            return ([], false);
        }

        var values = ImmutableArray.CreateBuilder<string>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (parser.TryConsume<Scalar>(out var item))
            {
                values.Add(item.Value);
            }
            else
            {
                problems.Add(Problems.IllTyped(at(parser.Current!.Start), "list", "This item", "a text"));
                Skip(parser);
            }
        }

        return (values.ToImmutable(), true);
    }
}
