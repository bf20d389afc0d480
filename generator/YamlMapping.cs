using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Generator;

/// <summary>A key and its values.</summary>
/// <param name="Parts">The keys of a mapping with their values; null if the value is none.</param>
internal sealed record YamlEntry(
    string Key,
    Location At,
    ImmutableArray<string> Values,
    bool IsList,
    ImmutableArray<YamlEntry>? Parts = null
);

/// <summary>A mapping as it was read. Everything that is invalid YAML is added to the problems.</summary>
/// <remarks>Built from YamlDotNet's events, which need no recursion, however deep the input is nested.</remarks>
internal sealed record YamlMapping(Location At)
{
    private const int MostNested = 20;

    // Each tag and each former path is a page, and each article is looked through for each word to avoid.
    private const int MostValues = 500;

    private sealed class TooDeepException(Mark at) : YamlException(at, at, "");

    public List<YamlEntry> Entries { get; } = [];

    /// <summary>False if an error kept the rest from being read.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Reads a text that is one mapping; an empty text gives one without keys.</summary>
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

    // Each level takes longer the deeper it is nested; no valid input nests this deep.
    private static void Skip(Parser parser)
    {
        var depth = 0;
        do
        {
            var part = parser.Consume<ParsingEvent>();
            depth += part.NestingIncrease;
            if (depth > MostNested)
            {
                throw new TooDeepException(part.Start);
            }
        } while (depth > 0);
    }

    // Calls `read` at the first event of the document; an empty text has no document.
    private static void Parse(
        string text,
        Location start,
        ImmutableArray<Problem>.Builder problems,
        Action<Parser> read
    )
    {
        problems.AddRange(CheckYaml.In(text, MostNested, mark => Locate(mark, start)));
        var parser = new Parser(new StringReader(text));
        try
        {
            parser.Consume<StreamStart>();
            if (parser.TryConsume<DocumentStart>(out _))
            {
                read(parser);
            }
        }
        catch (TooDeepException exception)
        {
            var at = Locate(exception.Start, start);
            problems.Add(YamlProblems.BrokenYaml.At(at, $"it is nested more than {MostNested} times", "Flatten it."));
        }
        catch (YamlException exception)
        {
            problems.Add(Broken(text, start, exception.Start, exception.Message));
        }
        // YamlDotNet 18 throws these for some malformed tags and flow mappings.
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            problems.Add(Broken(text, start, parser.Current?.Start ?? Mark.Empty, "it ends too early"));
        }
    }

    private static Problem Broken(string text, Location start, Mark mark, string why) =>
        ExplainYaml.At(text, (int)mark.Line) is { } fault
            ? YamlProblems.BrokenYaml.At(
                start with
                {
                    Line = start.Line + fault.Line,
                    Column = fault.Column,
                },
                fault.Why,
                fault.Fix
            )
            : YamlProblems.BrokenYaml.At(Locate(mark, start), why.TrimEnd('.'), "Put values between quotes.");

    private static void FillAll(
        List<YamlMapping> mappings,
        Parser parser,
        Location start,
        ImmutableArray<Problem>.Builder problems
    )
    {
        if (!parser.TryConsume<SequenceStart>(out _))
        {
            problems.Add(YamlProblems.NoEntries.At(Locate(parser.Current!.Start, start)));
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
                problems.Add(YamlProblems.NoEntries.At(at));
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
            if (parser.Current is MappingStart { Anchor.IsEmpty: true, Tag.IsEmpty: true })
            {
                Entries.Add(Nested(key, parser, start, problems));
                continue;
            }

            var (values, isList) = Values(parser, problems, mark => Locate(mark, start));
            Entries.Add(new YamlEntry(key.Value, Locate(key.Start, start), values, isList));
        }

        IsWhole = true;
    }

    // A mapping inside this one has no further one inside.
    private static YamlEntry Nested(Scalar key, Parser parser, Location start, ImmutableArray<Problem>.Builder problems)
    {
        var parts = ImmutableArray.CreateBuilder<YamlEntry>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var part = parser.Consume<Scalar>();
            var at = Locate(part.Start, start);
            var (values, isList) = Values(parser, problems, mark => Locate(mark, start));
            if (!known.Add(part.Value))
            {
                problems.Add(YamlProblems.RepeatedKey.At(at, part.Value));
            }

            parts.Add(new YamlEntry(part.Value, at, values, isList));
        }

        return new YamlEntry(key.Value, Locate(key.Start, start), [], false, parts.ToImmutable());
    }

    private static Location Locate(Mark mark, Location start) =>
        start with
        {
            Line = start.Line + (int)mark.Line,
            Column = (int)mark.Column,
        };

    private static (ImmutableArray<string> Values, bool IsList) Values(
        Parser parser,
        ImmutableArray<Problem>.Builder problems,
        Func<Mark, Location> at
    )
    {
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return ([scalar.Value], false);
        }

        if (!parser.TryConsume<SequenceStart>(out var list))
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
                problems.Add(YamlProblems.IllTyped.At(at(parser.Current!.Start), "This item", "list", "text"));
                Skip(parser);
            }
        }

        if (values.Count > MostValues)
        {
            problems.Add(YamlProblems.TooManyValues.At(at(list.Start), MostValues));
            values.Count = MostValues;
        }

        return (values.ToImmutable(), true);
    }
}
