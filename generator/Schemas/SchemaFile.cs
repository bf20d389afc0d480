using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Generator.Schemas;

/// <summary>The file of a schema.</summary>
internal static class SchemaFile
{
    // The last version that all editors understand.
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="path">Path of the file, relative to the root of the series.</param>
    /// <param name="schema">The schema, without its version and its title.</param>
    public static OutputFile Of(string path, string title, JsonObject schema)
    {
        schema.Insert(0, "$schema", Draft);
        schema.Insert(1, "title", title);
        return OutputFile.Of(path, $"{schema.ToJsonString(Readable)}\n");
    }
}
