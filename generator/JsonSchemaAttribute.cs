namespace Generator;

/// <summary>Says that the record is published as JSON, so programs that read it get a schema.</summary>
/// <param name="name">Name of the schema.</param>
/// <param name="title">Title of the schema.</param>
/// <param name="page">Page of the documents whose first table explains the values.</param>
/// <param name="form">How the record is serialized.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class JsonSchemaAttribute(string name, string title, string page, Type form) : Attribute
{
    public string Name => name;

    public string Title => title;

    public string Page => page;

    public Type Form => form;
}
