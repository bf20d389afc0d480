using System.Text.Json;

namespace Generator.Proof.Runs;

/// <summary>
/// Keeps what was compiled for the last proof run. The next run begins to analyse the code with the same arguments
/// while MSBuild compiles, and begins again if MSBuild then says something else. They are signed, because they name
/// source generators, and these are loaded.
/// </summary>
/// <param name="root">Absolute path of the series root.</param>
/// <param name="key">The key of the signatures.</param>
internal sealed class CompiledProjectsStore(string root, byte[] key)
{
    private const string Name = "compiled";

    private readonly SignedStore _files = new(Path.Combine(root, "artifacts", "evidence", "compiler"), key);

    /// <returns>Null if there are none that can be trusted.</returns>
    public CompiledProjects? Read()
    {
        try
        {
            return _files.Read(Name).Content is { } content
                ? JsonSerializer.Deserialize(content, EvidenceJson.Default.CompiledProjects)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public void Write(CompiledProjects projects) =>
        _files.Write(Name, JsonSerializer.SerializeToUtf8Bytes(projects, EvidenceJson.Default.CompiledProjects));
}
