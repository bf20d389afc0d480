using System.Text.Json;

namespace Generator.Proof.Playground;

/// <summary>Stores what became of programs in the playground, under <c>artifacts/evidence/played</c>.</summary>
/// <param name="root">Absolute path of the series root.</param>
/// <param name="key">The key of the signatures.</param>
internal sealed class PlayedStore(string root, byte[] key)
{
    // Enough to switch between branches without running them again.
    private const int MostPerProgram = 20;

    private readonly SignedStore _files = new(Path.Combine(root, "artifacts", "evidence", "played"), key);

    public bool IsEmpty => _files.IsEmpty;

    /// <param name="closure">Hash of all that the run depends on.</param>
    /// <returns>Null if it is not known.</returns>
    public PlayedProgram? Find(string program, string closure)
    {
        try
        {
            return
                _files.Read(closure).Content is { } content
                && JsonSerializer.Deserialize(content, EvidenceJson.Default.PlayedProgram) is { } played
                && played.Program == program
                ? played
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public void Save(PlayedProgram played, string closure) =>
        _files.Write(closure, JsonSerializer.SerializeToUtf8Bytes(played, EvidenceJson.Default.PlayedProgram));

    /// <param name="programs">How many programs there are.</param>
    public void Trim(int programs) => _files.Trim(programs * MostPerProgram);
}
