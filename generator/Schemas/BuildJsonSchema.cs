using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;

namespace Generator.Schemas;

/// <summary>Builds a JSON schema for a record that is published as JSON.</summary>
internal static class BuildJsonSchema
{
    private const string Section = "Values";

    /// <summary>The schemas of all such records, by name.</summary>
    public static IEnumerable<OutputFile> OfAll() =>
        from record in typeof(BuildJsonSchema).Assembly.GetTypes()
        from terms in record.GetCustomAttributes<JsonSchemaAttribute>()
        orderby terms.Name
        select Of(record, terms);

    private static OutputFile Of(Type record, JsonSchemaAttribute terms)
    {
        // Only this one has the options that the source generator was given.
        var forms = (JsonSerializerContext)terms.Form.GetProperty("Default")!.GetValue(null)!;
        var guide = new Guide(terms.Page);
        var schema = forms
            .GetTypeInfo(record)!
            .GetJsonSchemaAsNode(
                new JsonSchemaExporterOptions
                {
                    TreatNullObliviousAsNonNullable = true,
                    TransformSchemaNode = (context, node) => Described(context, node, guide),
                }
            );
        return SchemaFile.Of($"schemas/{terms.Name}.json", terms.Title, schema.AsObject());
    }

    private static JsonNode Described(JsonSchemaExporterContext context, JsonNode node, Guide guide)
    {
        if (node is not JsonObject schema || context.PropertyInfo is not { } property)
        {
            return node;
        }

        // A value that is not known is left out, and never null.
        if (schema["type"] is JsonArray types)
        {
            schema["type"] = types.Select(type => (string?)type).Single(type => type != "null");
            schema.Remove("default");
        }

        if (
            property.AttributeProvider?.GetCustomAttributes(typeof(RegularExpressionAttribute), inherit: false)
            is [RegularExpressionAttribute { Pattern: var pattern }]
        )
        {
            schema["pattern"] = pattern;
        }

        schema.Insert(0, "description", guide.MeaningOf(Section, PathOf(context.Path)));
        return schema;
    }

    // Such as listings[].key.
    private static string PathOf(ReadOnlySpan<string> path)
    {
        var names = "";
        for (var at = 0; at < path.Length; at++)
        {
            names += path[at] switch
            {
                "items" => "[]",
                "properties" => $"{(names.Length > 0 ? "." : "")}{path[++at]}",
                _ => "",
            };
        }

        return names;
    }
}
