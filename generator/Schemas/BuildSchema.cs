using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Generator.Schemas;

/// <summary>Builds a JSON schema for YAML that is bound to a record. It accepts what <see cref="Yaml"/> does.</summary>
internal static class BuildSchema
{
    /// <param name="guide">Meanings of the keys.</param>
    public static OutputFile Of(Schema schema, Guide guide)
    {
        var keys = Yaml.Keys(schema.Record).ToImmutableArray();
        var mapping = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(
                keys.Select(key => Property(key, guide.MeaningOf(schema.Terms.Section, key.Name)))
            ),
            ["additionalProperties"] = false,
        };
        var required = keys.Where(key => key.IsRequired && schema.Terms.Shape != YamlShape.Defaults).ToArray();
        if (required.Length > 0)
        {
            mapping["required"] = new JsonArray([.. required.Select(key => JsonValue.Create(key.Name))]);
        }

        var file =
            schema.Terms.Shape == YamlShape.List ? new JsonObject { ["type"] = "array", ["items"] = mapping } : mapping;
        return SchemaFile.Of(schema.Path, $"{schema.Terms.Section}: {schema.Terms.Files}", file);
    }

    private static KeyValuePair<string, JsonNode?> Property(YamlKey key, string meaning)
    {
        var property = Value(key.Type);
        property.Insert(0, "description", meaning);
        if (key.Default is { } value)
        {
            property["default"] = value is bool truth ? truth : $"{value}".ToLowerInvariant();
        }

        return new(key.Name, property);
    }

    // Each type that a value can be bound to. Other ways to write the same, such as a number in quotes, are left out.
    private static JsonObject Value(Type type) =>
        type switch
        {
            _ when type == typeof(ImmutableArray<string>) => new() { ["type"] = "array", ["items"] = Text() },
            _ when type == typeof(ImmutableArray<FindWords>) => new()
            {
                ["type"] = "object",
                ["additionalProperties"] = Text(),
            },
            _ when type == typeof(string) => Text(),
            _ when type == typeof(int) => new()
            {
                ["type"] = "integer",
                ["minimum"] = 0,
                ["maximum"] = int.MaxValue,
            },
            _ when type == typeof(PerPage) => new() { ["type"] = "integer", ["minimum"] = 1 },
            _ when type == typeof(bool) => new() { ["type"] = "boolean" },
            _ when type == typeof(DateOnly) => Matching(@"^\d{4}-\d{2}-\d{2}$", "date"),
            _ when type == typeof(Uri) => Matching("^https://", "uri"),
            _ when type == typeof(SiteUrl) => Matching(@"^https://[^?#\\\s]+(?<!\.html)$", "uri"),
            _ when type == typeof(LinkedText) => new() { ["type"] = "string", ["minLength"] = 1 },
            _ when type.IsEnum => new()
            {
                ["enum"] = new JsonArray([
                    .. Enum.GetNames(type).Select(name => JsonValue.Create(name.ToLowerInvariant())),
                ]),
            },
            _ => throw new NotSupportedException($"No schema is made of {type}."),
        };

    // To YAML, a title such as 1984 is a number.
    private static JsonObject Text() =>
        new() { ["type"] = new JsonArray("string", "number", "boolean"), ["minLength"] = 1 };

    private static JsonObject Matching(string pattern, string format) =>
        new()
        {
            ["type"] = "string",
            ["format"] = format,
            ["pattern"] = pattern,
        };
}
