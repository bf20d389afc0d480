using System.Collections.Immutable;
using System.Text.Json;

namespace Generator.Proof.Runs;

/// <summary>Reads which packages compiled tests run with, from the file that the SDK writes beside them.</summary>
internal static class ReadPackages
{
    /// <param name="assembly">Absolute path of the assembly.</param>
    /// <returns>The packages, direct and indirect, by name.</returns>
    public static ImmutableArray<Package> Of(string assembly)
    {
        using var dependencies = JsonDocument.Parse(File.ReadAllBytes(Path.ChangeExtension(assembly, ".deps.json")));
        return
        [
            .. dependencies
                .RootElement.GetProperty("libraries")
                .EnumerateObject()
                .Where(library => library.Value.GetProperty("type").ValueEquals("package"))
                .Select(library => library.Name.Split('/'))
                .Select(name => new Package(name[0], name[1]))
                .OrderBy(package => package.Name, StringComparer.Ordinal),
        ];
    }
}
