using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Xml;

namespace Generator;

/// <summary>
/// Binds YAML mappings to records. Keys are constructor parameters in snake case, required if they have no default.
/// </summary>
/// <remarks>YamlDotNet's own object binding stops at the first error and suggests no similar key.</remarks>
internal static class Yaml
{
    /// <summary>Binds one mapping.</summary>
    /// <param name="text">Text of the mapping.</param>
    /// <param name="start">The line before the text: that of the <c>---</c>, or 0 at the start of a file.</param>
    /// <param name="fallback">
    /// Value for a required key that is missing or invalid, which is reported as a problem.
    /// </param>
    /// <param name="defaults">Entries for keys that the mapping omits; the first entry for a key wins.</param>
    public static (T Value, ImmutableArray<Problem> Problems) Bind<T>(
        string text,
        Location start,
        Func<string, string> fallback,
        IEnumerable<YamlEntry>? defaults = null
    )
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var mapping = YamlMapping.Read(text, start, problems);
        return (Value<T>(mapping, defaults ?? [], fallback, problems), problems.ToImmutable());
    }

    /// <summary>Reads a mapping that gives defaults for some keys of a record.</summary>
    /// <param name="start">The line before the text.</param>
    /// <returns>The valid entries.</returns>
    public static (ImmutableArray<YamlEntry> Entries, ImmutableArray<Problem> Problems) Defaults<T>(
        string text,
        Location start
    )
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var parameters = typeof(T).GetConstructors()[0].GetParameters().ToDictionary(Key, StringComparer.Ordinal);
        var entries = Known(YamlMapping.Read(text, start, problems), [.. parameters.Keys], problems);
        return (
            [.. entries.Values.Where(entry => Bound(parameters[entry.Key], entry, problems) is not null)],
            problems.ToImmutable()
        );
    }

    /// <summary>Binds a list of mappings.</summary>
    /// <param name="text">Text of the list.</param>
    /// <param name="start">The line before the text.</param>
    /// <returns>The mappings without problems.</returns>
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

    /// <param name="record">Type that a mapping is bound to.</param>
    /// <returns>The keys of the mapping, in the order of the record's parameters.</returns>
    public static IEnumerable<YamlKey> Keys(Type record) =>
        record
            .GetConstructors()[0]
            .GetParameters()
            .Select(parameter => new YamlKey(
                Key(parameter),
                Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType,
                !parameter.HasDefaultValue,
                // Of an optional structure, such as a list, this is null.
                parameter.HasDefaultValue
                    ? parameter.DefaultValue
                    : null
            ));

    private static T Value<T>(
        YamlMapping mapping,
        IEnumerable<YamlEntry> defaults,
        Func<string, string?> fallback,
        ImmutableArray<Problem>.Builder problems
    )
    {
        var parameters = typeof(T).GetConstructors()[0].GetParameters();
        var entries = Known(mapping, [.. parameters.Select(Key)], problems);
        foreach (var entry in defaults)
        {
            entries.TryAdd(entry.Key, entry);
        }

        // If part of the mapping could not be read, its keys may be in that part.
        var missing = parameters.Where(parameter =>
            mapping.IsWhole && !parameter.HasDefaultValue && !entries.ContainsKey(Key(parameter))
        );
        problems.AddRange(missing.Select(parameter => YamlProblems.MissingKey.At(mapping.At, Key(parameter))));
        var arguments = parameters.Select(parameter =>
            Argument(parameter, entries.GetValueOrDefault(Key(parameter)), fallback, problems)
        );
        return (T)Activator.CreateInstance(typeof(T), [.. arguments])!;
    }

    private static Dictionary<string, YamlEntry> Known(
        YamlMapping mapping,
        string[] known,
        ImmutableArray<Problem>.Builder problems
    )
    {
        var entries = new Dictionary<string, YamlEntry>(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries)
        {
            if (!known.Contains(entry.Key, StringComparer.Ordinal))
            {
                problems.Add(YamlProblems.UnknownKey.At(entry.At, entry.Key, Suggestion.For(entry.Key, known), known));
            }
            else if (!entries.TryAdd(entry.Key, entry))
            {
                problems.Add(YamlProblems.RepeatedKey.At(entry.At, entry.Key));
            }
        }

        return entries;
    }

    // A capital starts a word: RedirectFrom becomes redirect_from.
    private static string Key(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<YamlKeyAttribute>()?.Name
        ?? string.Concat(
                parameter.Name!.Select(
                    (letter, index) => index > 0 && char.IsUpper(letter) ? $"_{letter}" : $"{letter}"
                )
            )
            .ToLowerInvariant();

    // Null if the value does not have the parameter's type.
    private static object? Bound(ParameterInfo parameter, YamlEntry entry, ImmutableArray<Problem>.Builder problems)
    {
        var (value, expected) = Convert(
            Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType,
            entry
        );
        if (
            value is not null
            && parameter.GetCustomAttribute<YamlPatternAttribute>() is { } pattern
            && !pattern.IsMatch(entry.Values[0])
        )
        {
            (value, expected) = (null, pattern.Expected);
        }

        if (value is null)
        {
            problems.Add(YamlProblems.IllTyped.At(entry.At, string.Join(", ", entry.Values), entry.Key, expected));
        }

        return value;
    }

    private static object? Argument(
        ParameterInfo parameter,
        YamlEntry? entry,
        Func<string, string?> fallback,
        ImmutableArray<Problem>.Builder problems
    ) =>
        entry is not null && Bound(parameter, entry, problems) is { } value ? value
        : parameter.ParameterType == typeof(ImmutableArray<string>) ? ImmutableArray<string>.Empty
        : parameter.ParameterType == typeof(ImmutableArray<FindWords>) ? ImmutableArray<FindWords>.Empty
        : parameter.HasDefaultValue ? parameter.DefaultValue
        : fallback(Key(parameter));

    private static (object? Value, string Expected) Convert(Type type, YamlEntry entry)
    {
        if (type == typeof(ImmutableArray<string>))
        {
            return (
                entry.IsList && entry.Values.All(text => text.Length > 0 && IsText(text)) ? entry.Values : null,
                "a list: lines that start with `- `, with text behind it"
            );
        }

        if (type == typeof(ImmutableArray<FindWords>))
        {
            var areTexts = entry.Parts?.All(part => IsText(part.Key) && part.Values.All(IsText)) == true;
            return (areTexts ? FindWords.Parse(entry.Parts) : null, FindWords.Expected);
        }

        var text = entry.IsList || entry.Values.IsEmpty ? "" : entry.Values[0];
        return type switch
        {
            _ when type == typeof(string) => (text.Length > 0 && IsText(text) ? text : null, "text"),
            _ when type == typeof(int) => (
                int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
                "a whole number"
            ),
            _ when type == typeof(bool) => (text is "true" or "false" ? text == "true" : null, "true or false"),
            _ when type == typeof(DateOnly) => (
                DateOnly.TryParseExact(
                    text,
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var date
                )
                    ? date
                    : null,
                "a date: year-month-day"
            ),
            _ when type == typeof(Uri) => (
                text.StartsWith("https://", StringComparison.Ordinal)
                && Uri.TryCreate(text, UriKind.Absolute, out var url)
                && url.UserInfo.Length == 0
                && MisleadingCharacter.In(text) is null
                    ? url
                    : null,
                "a URL that starts with https:// and has no user name"
            ),
            _ when type == typeof(LinkedText) => (IsText(text) ? LinkedText.Parse(text) : null, LinkedText.Expected),
            _ when type == typeof(PerPage) => (PerPage.Parse(text), PerPage.Expected),
            _ when type == typeof(SiteUrl) => (SiteUrl.Parse(text), SiteUrl.Expected),
            _ when type.IsEnum => (
                Enum.GetNames(type).Contains(text, StringComparer.OrdinalIgnoreCase)
                    ? Enum.Parse(type, text, ignoreCase: true)
                    : null,
                string.Join(" or ", Enum.GetNames(type)).ToLowerInvariant()
            ),
            _ => throw new NotSupportedException($"No YAML value is bound to {type}."),
        };
    }

    // YAML escapes can produce any character; one that XML does not allow could not be written to a feed.
    private static bool IsText(string text)
    {
        if (MisleadingCharacter.In(text) is not null)
        {
            return false;
        }

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
