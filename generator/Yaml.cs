using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Generator;

/// <summary>Binds a flat YAML mapping to a record: a key is a constructor parameter's name in camel case, and is required if the parameter has no default.</summary>
/// <remarks>
/// YamlDotNet reads; its own object binding stops at the first fault and knows no nearest match, so the events are bound here.
/// The event stream also needs no recursion, whatever the nesting of the input.
/// </remarks>
internal static class Yaml
{
    private sealed record Entry(string Key, Location At, ImmutableArray<string> Values, bool IsList);

    /// <param name="text">The mapping.</param>
    /// <param name="start">The line before its first: that of the <c>---</c>, or 0 at the beginning of a file.</param>
    /// <param name="fallback">What stands in for a required key that is missing or ill-typed; the problem is reported.</param>
    public static (T Value, ImmutableArray<Problem> Problems) Bind<T>(string text, Location start, Func<string, string> fallback)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var parameters = typeof(T).GetConstructors()[0].GetParameters();
        var known = parameters.Select(Key).ToArray();
        var entries = new Dictionary<string, Entry>(StringComparer.Ordinal);

        var (read, isWhole) = Entries(text, start, problems);
        foreach (var entry in read)
        {
            if (!known.Contains(entry.Key, StringComparer.Ordinal))
            {
                problems.Add(Problems.UnknownKey(entry.At, entry.Key, known));
            }
            else if (!entries.TryAdd(entry.Key, entry))
            {
                problems.Add(Problems.RepeatedKey(entry.At, entry.Key));
            }
        }

        // What is missing can't be told from half of it.
        var missing = parameters.Where(parameter => isWhole && !parameter.HasDefaultValue && !entries.ContainsKey(Key(parameter)));
        problems.AddRange(missing.Select(parameter => Problems.MissingKey(start with { Line = Math.Max(start.Line, 1) }, Key(parameter))));
        var arguments = parameters.Select(parameter => Argument(parameter, entries.GetValueOrDefault(Key(parameter)), fallback, problems));
        return ((T)Activator.CreateInstance(typeof(T), [.. arguments])!, problems.ToImmutable());
    }

    private static string Key(ParameterInfo parameter) => char.ToLowerInvariant(parameter.Name![0]) + parameter.Name[1..];

    private static object? Argument(ParameterInfo parameter, Entry? entry, Func<string, string> fallback, ImmutableArray<Problem>.Builder problems)
    {
        if (entry is not null)
        {
            var (value, expected) = Convert(Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType, entry);
            if (value is not null)
            {
                return value;
            }

            problems.Add(Problems.IllTyped(entry.At, entry.Key, string.Join(", ", entry.Values), expected));
        }

        return parameter.ParameterType == typeof(ImmutableArray<string>) ? ImmutableArray<string>.Empty
            : parameter.HasDefaultValue ? parameter.DefaultValue
            : fallback(Key(parameter));
    }

    private static (object? Value, string Expected) Convert(Type type, Entry entry)
    {
        if (type == typeof(ImmutableArray<string>))
        {
            return (entry.IsList ? entry.Values : null, "a list: lines that begin with `- `");
        }

        var text = entry.IsList || entry.Values.IsEmpty ? "" : entry.Values[0];
        return type switch
        {
            _ when type == typeof(string) => (text.Length > 0 ? text : null, "a text"),
            _ when type == typeof(int) => (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null, "a whole number"),
            _ when type == typeof(bool) => (text is "true" or "false" ? text == "true" : null, "true or false"),
            _ when type == typeof(DateOnly) => (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null, "a date: year-month-day"),
            _ when type == typeof(Uri) => (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps ? address : null, "an address that begins with https://"),
            _ when type.IsEnum => (Enum.GetNames(type).Contains(text, StringComparer.OrdinalIgnoreCase) ? Enum.Parse(type, text, ignoreCase: true) : null, string.Join(" or ", Enum.GetNames(type)).ToLowerInvariant()),
            _ => throw new NotSupportedException($"No YAML value is bound to {type}."),
        };
    }

    private static (List<Entry> Entries, bool IsWhole) Entries(string text, Location start, ImmutableArray<Problem>.Builder problems)
    {
        Location At(Mark mark) => start with { Line = start.Line + (int)mark.Line, Column = (int)mark.Column };

        var entries = new List<Entry>();
        var parser = new Parser(new StringReader(text));
        try
        {
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _))
            {
                return (entries, true);
            }

            parser.Consume<MappingStart>();
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var key = parser.Consume<Scalar>();
                var (values, isList) = Values(parser, problems, At);
                entries.Add(new Entry(key.Value, At(key.Start), values, isList));
            }

            return (entries, true);
        }
        catch (YamlException exception)
        {
            problems.Add(Problems.BrokenYaml(At(exception.Start), exception.Message));
        }
        // YamlDotNet 18 throws these for some malformed tags and flow mappings.
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            problems.Add(Problems.BrokenYaml(start, exception.Message));
        }

        return (entries, false);
    }

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
            parser.SkipThisAndNestedEvents();
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
                parser.SkipThisAndNestedEvents();
            }
        }

        return (values.ToImmutable(), true);
    }
}
