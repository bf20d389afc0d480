using System.Collections.Immutable;

namespace Generator.Schemas;

/// <summary>Writes the schemas of what authors write in YAML, and of what is published as JSON.</summary>
internal static class WriteSchemas
{
    private const string Authoring = "authoring.md";

    /// <summary>All schemas, with their paths relative to the root of the series.</summary>
    public static ImmutableArray<OutputFile> All()
    {
        var guide = new Guide(Authoring);
        return [.. Schema.All.Select(schema => BuildSchema.Of(schema, guide)), .. BuildJsonSchema.OfAll()];
    }

    /// <param name="root">Absolute path of the series root.</param>
    /// <returns>Paths of the files, relative to the root.</returns>
    public static IEnumerable<string> To(string root)
    {
        foreach (var file in All())
        {
            var path = Path.Combine(root, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, [.. file.Bytes]);
            yield return file.Path;
        }
    }
}
