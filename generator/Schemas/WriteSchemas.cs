namespace Generator.Schemas;

/// <summary>Writes the schemas of all files that authors write in YAML.</summary>
internal static class WriteSchemas
{
    /// <param name="root">Absolute path of the series root.</param>
    /// <returns>Paths of the files, relative to the root.</returns>
    public static IEnumerable<string> To(string root)
    {
        var guide = new Guide();
        foreach (var file in Schema.All.Select(schema => BuildSchema.Of(schema, guide)))
        {
            var path = Path.Combine(root, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, [.. file.Bytes]);
            yield return file.Path;
        }
    }
}
