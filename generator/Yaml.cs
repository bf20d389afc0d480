using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Xml;

namespace Generator;

/// <summary>Binds YAML mappings to records: a key is a constructor parameter's name in lower case, its words joined by `_`, and is required if the parameter has no default.</summary>
/// <remarks>YamlDotNet's own object binding stops at the first fault and knows no nearest match.</remarks>
internal static class Yaml
{
    /// <summary>Binds one mapping.</summary>
    /// <param name="text">The mapping.</param>
    /// <param name="start">The line before its first: that of the <c>---</c>, or 0 at the beginning of a file.</param>
    /// <param name="fallback">What stands in for a required key that is missing or ill-typed; the problem is reported.</param>
    /// <param name="defaults">What holds for keys that the mapping leaves out; the first of several counts.</param>
    public static (T Value, ImmutableArray<Problem> Problems) Bind<T>(string text, Location start, Func<string, string> fallback, IEnumerable<YamlEntry>? defaults = null)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var mapping = YamlMapping.Read(text, start, problems);
        return (Value<T>(mapping, defaults ?? [], fallback, problems), problems.ToImmutable());
    }

    /// <summary>Reads a mapping that gives defaults for some keys of a record.</summary>
    /// <param name="start">The line before its first.</param>
    /// <returns>The entries that can be bound.</returns>
    public static (ImmutableArray<YamlEntry> Entries, ImmutableArray<Problem> Problems) Defaults<T>(string text, Location start)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var parameters = typeof(T).GetConstructors()[0].GetParameters().ToDictionary(Key, StringComparer.Ordinal);
        var entries = Known(YamlMapping.Read(text, start, problems), [.. parameters.Keys], problems);
        return ([.. entries.Values.Where(entry => Bound(parameters[entry.Key], entry, problems) is not null)], problems.ToImmutable());
    }

    /// <summary>Binds a list of mappings.</summary>
    /// <param name="text">The list.</param>
    /// <param name="start">The line before its first.</param>
    /// <returns>The mappings without a fault.</returns>
    public static (ImmutableArray<T> Values, ImmutableArray<Problem> Problems) BindAll<T>(string text, Location start)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var values = ImmutableArray.CreateBuilder<T>();
        foreach (var mapping in YamlMapping.ReadAll(text, start, problems))
        {
            var before = problems.Count;
            var value = Value<T>(mapping, [], _ => null, problems);
            if (problems.Count == before && mapping.IsWhole)
            {
                values.Add(value);
            }
        }

        return (values.ToImmutable(), problems.ToImmutable());
    }

    private static T Value<T>(YamlMapping mapping, IEnumerable<YamlEntry> defaults, Func<string, string?> fallback, ImmutableArray<Problem>.Builder problems)
    {
        var parameters = typeof(T).GetConstructors()[0].GetParameters();
        var entries = Known(mapping, [.. parameters.Select(Key)], problems);
        foreach (var entry in defaults)
        {
            entries.TryAdd(entry.Key, entry);
        }

        // What is missing can't be told from half of it.
        var missing = parameters.Where(parameter => mapping.IsWhole && !parameter.HasDefaultValue && !entries.ContainsKey(Key(parameter)));
        problems.AddRange(missing.Select(parameter => Problems.MissingKey(mapping.At, Key(parameter))));
        var arguments = parameters.Select(parameter => Argument(parameter, entries.GetValueOrDefault(Key(parameter)), fallback, problems));
        return (T)Activator.CreateInstance(typeof(T), [.. arguments])!;
    }

    private static Dictionary<string, YamlEntry> Known(YamlMapping mapping, string[] known, ImmutableArray<Problem>.Builder problems)
    {
        var entries = new Dictionary<string, YamlEntry>(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries)
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

        return entries;
    }

    // A capital begins a word: RedirectFrom is redirect_from.
    private static string Key(ParameterInfo parameter) => string.Concat(parameter.Name!.Select((letter, index) => index > 0 && char.IsUpper(letter) ? $"_{letter}" : $"{letter}")).ToLowerInvariant();

    // Null if it has no value of the parameter's type.
    private static object? Bound(ParameterInfo parameter, YamlEntry entry, ImmutableArray<Problem>.Builder problems)
    {
        var (value, expected) = Convert(Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType, entry);
        if (value is null)
        {
            problems.Add(Problems.IllTyped(entry.At, entry.Key, string.Join(", ", entry.Values), expected));
        }

        return value;
    }

    private static object? Argument(ParameterInfo parameter, YamlEntry? entry, Func<string, string?> fallback, ImmutableArray<Problem>.Builder problems) =>
        entry is not null && Bound(parameter, entry, problems) is { } value ? value
            : parameter.ParameterType == typeof(ImmutableArray<string>) ? ImmutableArray<string>.Empty
            : parameter.HasDefaultValue ? parameter.DefaultValue
            : fallback(Key(parameter));

    private static (object? Value, string Expected) Convert(Type type, YamlEntry entry)
    {
        if (type == typeof(ImmutableArray<string>))
        {
            return (entry.IsList && entry.Values.All(IsText) ? entry.Values : null, "a list: lines that begin with `- `");
        }

        var text = entry.IsList || entry.Values.IsEmpty ? "" : entry.Values[0];
        return type switch
        {
            _ when type == typeof(string) => (text.Length > 0 && IsText(text) ? text : null, "a text"),
            _ when type == typeof(int) => (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null, "a whole number"),
            _ when type == typeof(bool) => (text is "true" or "false" ? text == "true" : null, "true or false"),
            _ when type == typeof(DateOnly) => (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null, "a date: year-month-day"),
            _ when type == typeof(Uri) => (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps ? address : null, "an address that begins with https://"),
            _ when type == typeof(SiteAddress) => (SiteAddress.Parse(text), SiteAddress.Expected),
            _ when type.IsEnum => (Enum.GetNames(type).Contains(text, StringComparer.OrdinalIgnoreCase) ? Enum.Parse(type, text, ignoreCase: true) : null, string.Join(" or ", Enum.GetNames(type)).ToLowerInvariant()),
            _ => throw new NotSupportedException($"No YAML value is bound to {type}."),
        };
    }

    // YAML can write any number as a character. What XML has no place for could not be put into a feed, and shows nowhere.
    private static bool IsText(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
