using System.Collections.Immutable;
using System.Reflection;

namespace Generator.Schemas;

/// <summary>A schema, and the record that it describes.</summary>
internal sealed record Schema(Type Record, YamlSchemaAttribute Terms)
{
    /// <summary>Those of all records, by name.</summary>
    public static ImmutableArray<Schema> All { get; } =
    [
        .. from record in typeof(Schema).Assembly.GetTypes()
        from terms in record.GetCustomAttributes<YamlSchemaAttribute>()
        orderby terms.Name
        select new Schema(record, terms),
    ];

    /// <summary>Path of its file, relative to the root of the series.</summary>
    public string Path => $"schemas/{Terms.Name}.json";
}
