namespace Generator;

/// <summary>How a record is written in a file.</summary>
internal enum YamlShape
{
    /// <summary>The file is one mapping.</summary>
    Mapping,

    /// <summary>The file is a mapping in which each key may be missing.</summary>
    Defaults,

    /// <summary>The file is a list of mappings.</summary>
    List,
}

/// <summary>Says that files are bound to the record, so editors get a schema for them.</summary>
/// <param name="name">Name of the schema.</param>
/// <param name="section">Heading of the section of docs/authoring.md whose first table explains the keys.</param>
/// <param name="files">Pattern for the paths of the files.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class YamlSchemaAttribute(string name, string section, string files) : Attribute
{
    public string Name => name;

    public string Section => section;

    public string Files => files;

    public YamlShape Shape { get; init; }
}
